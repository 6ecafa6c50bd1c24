/** Compact strings that scripts/gazetteers.mjs makes while the package is built or tested. */
declare module 'gazetteer:*' {
  const rows: string
  export default rows
}
