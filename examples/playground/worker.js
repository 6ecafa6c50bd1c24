// Reads a text away from the page, which stays usable while it does: { text, format } in, { content } out.
import { analyze } from '../../dist/browser/sitrep.js'
import { exporters, exportReports } from '../../dist/exports.js'

globalThis.addEventListener('message', ({ data: { text, format } }) => {
  const started = performance.now()
  const name = format === 'view' ? 'html' : format
  const content = exportReports([{ name: 'pasted text', text, report: analyze(text) }], name)
  const milliseconds = Math.round(performance.now() - started)
  globalThis.postMessage({ format, content, saved: `sitrep${exporters[name].extension}`, milliseconds })
})
