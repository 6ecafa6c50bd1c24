import { writePage } from '../viewer/writePage.js'
import type { Exporter } from './Dump.js'

/** A page to look at, a dump each; many dumps are many pages, best into a folder. */
export const html: Exporter = {
  extension: '.html',
  mediaType: 'text/html',
  write: (dump) => writePage(dump),
}
