import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['It hit at {2am local time} ({0000 GMT}) on {Monday}.', '2022-08-22T02', '2022-08-22T00:00Z', '2022-08-22'],

    ['The ministry spoke {yesterday Wednesday 24 August 2022}.', '2022-08-24'],
    ['It was hit at {10 p.m. on Tuesday} and at {noon Monday}.', '2022-08-23T22', '2022-08-22T12:00'],
    ['It was hit {Tuesday at 6:30 a.m.}', '2022-08-23T06:30'],
    ['Drones hit the port {overnight into Tuesday}.', '2022-08-23TNI'],
    ['They came in {the night of Saturday to Sunday}.', '2022-08-20TNI'],
    ['It rained {overnight Monday} to {Wednesday}.', '2022-08-22TNI', '2022-08-24'],
    ['They met on {Monday, Aug. 22}.', '2022-08-22'],
    ['It fell in {August last year} and again in {January of this year}.', '2021-08', '2022-01'],
    ['Sales rose in {the first quarter of last year}.', '2021-Q1'],
    ['He was in office from {Monday} to {Wednesday}.', '2022-08-22', '2022-08-24'],
  ],
}
