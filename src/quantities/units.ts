/** A unit's factor to the SI unit of its dimension. */
export interface UnitFactor {
  readonly dimension:
    | 'length'
    | 'area'
    | 'volume'
    | 'mass'
    | 'speed'
    | 'temperature'
    | 'time'
    | 'power'
    | 'energy'
    | 'data'
    | 'pressure'
    | 'frequency'
    | 'voltage'
  readonly factor: number
  /** Added after multiplying: only temperatures have one. */
  readonly offset?: number
}

/** Factors to SI units (BIPM, The International System of Units, 9th edition, and NIST SP 811, appendix B). */
export const units: Readonly<Record<string, UnitFactor>> = {
  mm: { dimension: 'length', factor: 0.001 },
  cm: { dimension: 'length', factor: 0.01 },
  m: { dimension: 'length', factor: 1 },
  km: { dimension: 'length', factor: 1000 },
  in: { dimension: 'length', factor: 0.0254 },
  ft: { dimension: 'length', factor: 0.3048 },
  yd: { dimension: 'length', factor: 0.9144 },
  mi: { dimension: 'length', factor: 1609.344 },
  nmi: { dimension: 'length', factor: 1852 },
  cm2: { dimension: 'area', factor: 1e-4 },
  m2: { dimension: 'area', factor: 1 },
  km2: { dimension: 'area', factor: 1e6 },
  ha: { dimension: 'area', factor: 1e4 },
  dunam: { dimension: 'area', factor: 1000 },
  ac: { dimension: 'area', factor: 4046.8564224 },
  in2: { dimension: 'area', factor: 0.00064516 },
  ft2: { dimension: 'area', factor: 0.09290304 },
  yd2: { dimension: 'area', factor: 0.83612736 },
  mi2: { dimension: 'area', factor: 2589988.110336 },
  ml: { dimension: 'volume', factor: 1e-6 },
  l: { dimension: 'volume', factor: 0.001 },
  cm3: { dimension: 'volume', factor: 1e-6 },
  m3: { dimension: 'volume', factor: 1 },
  km3: { dimension: 'volume', factor: 1e9 },
  ft3: { dimension: 'volume', factor: 0.028316846592 },
  'ac-ft': { dimension: 'volume', factor: 1233.48183754752 },
  gal: { dimension: 'volume', factor: 0.003785411784 },
  bbl: { dimension: 'volume', factor: 0.158987294928 },
  mg: { dimension: 'mass', factor: 1e-6 },
  g: { dimension: 'mass', factor: 0.001 },
  kg: { dimension: 'mass', factor: 1 },
  t: { dimension: 'mass', factor: 1000 },
  kt: { dimension: 'mass', factor: 1e6 },
  lb: { dimension: 'mass', factor: 0.45359237 },
  oz: { dimension: 'mass', factor: 0.028349523125 },
  'm/s': { dimension: 'speed', factor: 1 },
  'km/s': { dimension: 'speed', factor: 1000 },
  'km/h': { dimension: 'speed', factor: 1 / 3.6 },
  'mi/h': { dimension: 'speed', factor: 0.44704 },
  kn: { dimension: 'speed', factor: 1852 / 3600 },
  Cel: { dimension: 'temperature', factor: 1, offset: 273.15 },
  degF: { dimension: 'temperature', factor: 5 / 9, offset: 459.67 * (5 / 9) },
  K: { dimension: 'temperature', factor: 1 },
  s: { dimension: 'time', factor: 1 },
  min: { dimension: 'time', factor: 60 },
  h: { dimension: 'time', factor: 3600 },
  d: { dimension: 'time', factor: 86400 },
  wk: { dimension: 'time', factor: 604800 },
  /** The Julian year of 365.25 days (IAU), and its twelfth part. */
  a: { dimension: 'time', factor: 31557600 },
  mo: { dimension: 'time', factor: 2629800 },
  W: { dimension: 'power', factor: 1 },
  kW: { dimension: 'power', factor: 1e3 },
  MW: { dimension: 'power', factor: 1e6 },
  GW: { dimension: 'power', factor: 1e9 },
  hp: { dimension: 'power', factor: 745.69987158227 },
  kWh: { dimension: 'energy', factor: 3.6e6 },
  MWh: { dimension: 'energy', factor: 3.6e9 },
  GWh: { dimension: 'energy', factor: 3.6e12 },
  TWh: { dimension: 'energy', factor: 3.6e15 },
  kB: { dimension: 'data', factor: 1e3 },
  MB: { dimension: 'data', factor: 1e6 },
  GB: { dimension: 'data', factor: 1e9 },
  TB: { dimension: 'data', factor: 1e12 },
  Hz: { dimension: 'frequency', factor: 1 },
  kHz: { dimension: 'frequency', factor: 1e3 },
  MHz: { dimension: 'frequency', factor: 1e6 },
  GHz: { dimension: 'frequency', factor: 1e9 },
  V: { dimension: 'voltage', factor: 1 },
}
