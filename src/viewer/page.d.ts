/** Made by scripts/viewer.mjs. */
declare module 'viewer:page' {
  const page: {
    readonly style: string
    readonly script: string
    /** "sha256-…", for the content security policy. */
    readonly styleHash: string
    readonly scriptHash: string
  }
  export default page
}
