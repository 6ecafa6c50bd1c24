import page from 'viewer:page'
import type { Dump } from '../exports/Dump.js'
import { readPage } from './readPage.js'

/** Text as text in HTML. */
const escape = (text: string): string =>
  text.replace(/[&<>"']/gu, (mark) => `&#${mark.charCodeAt(0)};`).replaceAll('\0', '\uFFFD')

/** JSON inside a script element: "<" ends no element, and lone surrogates stay as they are. */
const data = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003C')

/**
 * One HTML page that needs nothing else: no network, and no script but its own, which the content security policy knows
 * by its hash.
 */
export const writePage = (dump: Dump): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${page.scriptHash}'; style-src '${page.styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="sitrep">
<title>${escape(dump.name)}</title>
<style>${page.style}</style>
</head>
<body>
<noscript>This page shows ${escape(dump.name)} with the help of its script, which is switched off.</noscript>
<script type="application/json" id="data">${data(readPage(dump))}</script>
<script>${page.script}</script>
</body>
</html>
`
