import { writePage } from '../viewer/writePage.js'
import type { Exporter } from './Dump.js'

/** A page to look at, one for each dump. */
export const html: Exporter = {
  extension: '.html',
  mediaType: 'text/html',
  single: true,
  write: (dump) => writePage(dump),
}
