import { exporters } from '../exports/index.js'

/** What `sitrep --help` prints. */
export const help = `Reads raw dumps of conflict and political news: who says how many of what, when and where.

EXAMPLES
  sitrep dump.txt                                  a summary to read, in Markdown
  sitrep report *.txt --format csv -o claims.csv   every claim of many files as one table
  sitrep report *.txt -o all.md                    many files: what they dispute and copy among each other at the end
  cat *.txt | sitrep report - --format json        read a pipe, write JSON
  sitrep view dump.txt -o dump.html                one page to look at, with marks and a claims table
  sitrep segment dump.txt                          the articles of a dump, one a line
  sitrep segment dump.txt --format text -o cut/    each article in a file of its own
  sitrep extract dump.txt --layers dates           a mention a line, as JSON
  sitrep extract dumps/ --format brat -o brat/     a folder, for annotators
  sitrep verify claims.csv dump.txt                is every span of an export where it says?
  sitrep evaluate seeds/gold                       score the package on annotated documents

USAGE
  sitrep [report|segment|extract|view|verify|evaluate] FILE... [options]
  FILE is a text file, plain or gzipped, a folder, a glob in quotes, or - for standard input.

COMMANDS
  report     articles, claims, disagreements, copies, timeline (the default)
  segment    the articles only        formats: table, text, json, jsonl
  extract    the mentions of each layer; jsonl unless --format says otherwise
  view       one self-contained HTML page a file
  verify     EXPORT [TEXT...]: compares every span of an export with the text
  evaluate   GOLD.jsonl... or a folder of gold: precision, recall and F1 of each layer; table or json

OPTIONS
  -f, --format NAME      ${Object.keys(exporters).join(', ')}
  -o, --output PATH      a file; or a folder (ends in / or is there already): a file for each input
  -l, --layers LIST      dates,quantities,attributions,entities; all by default
      --reference DATE   the day that undated articles are read from: 2022-08-25
      --language NAME    en, ar or auto (the default: a paragraph at a time)
      --gazetteer FILE   your own names: JSON [{"name","type","canonical","aliases"}] or CSV with these columns
      --offsets UNIT     utf-16 (the default, as JavaScript counts) or code-points (as Python counts)
      --errors N         evaluate: how many misses and spurious mentions to list of each (5)
  -q, --quiet            no progress, no counts
  -V, --version
  -h, --help

Data goes to standard output, all else to standard error. Exit: 0 done, 1 an input failed, 2 bad usage, 130 Ctrl-C.
`
