/** A text-bound annotation: its kind, and its parts in code points. */
export interface Bound {
  readonly id: string
  readonly type: string
  readonly parts: readonly (readonly [start: number, end: number])[]
}

export interface Standoff {
  readonly bound: readonly Bound[]
  readonly relations: readonly { readonly id: string; readonly type: string }[]
  readonly attributes: readonly string[]
  readonly notes: readonly string[]
}

/**
 * Reads annotations strictly by https://brat.nlplab.org/standoff.html, and by the kinds that `annotation.conf` declares; throws on
 * the first line that brat would refuse: a wrong field, an id twice, an offset or a reference to nothing, words that are not the text's.
 */
export function parseBrat(annotations: string, text: string, configuration: string): Standoff {
  const points = Array.from(text)
  const section = (name: string) =>
    new RegExp(String.raw`\[${name}\]\n(?<rows>[^[]*)`, 'u')
      .exec(configuration)!
      .groups!['rows']!.split('\n')
      .filter(Boolean)
  const kinds = new Set(section('entities'))
  const relationKinds = new Map(section('relations').map((row) => row.split('\t') as [string, string]))
  const attributeKinds = new Map(section('attributes').map((row) => row.split('\t') as [string, string]))
  const bound = new Map<string, Bound>()
  const ids = new Set<string>()
  const later: (() => void)[] = []
  const relations: { id: string; type: string }[] = []
  const attributes: string[] = []
  const notes: string[] = []
  if (annotations !== '' && !annotations.endsWith('\n')) throw new Error('the last line has no end')
  for (const line of annotations.split('\n').slice(0, -1)) {
    const fail = (why: string): never => {
      throw new Error(`${why}: ${line}`)
    }
    const fields = (pattern: RegExp) => pattern.exec(line)?.groups ?? fail('wrong fields')
    const { id } = fields(/^(?<id>[TRA#][1-9]\d*)\t/u) as { id: string }
    if (ids.has(id)) fail('id twice')
    ids.add(id)
    if (id.startsWith('T')) {
      const { type, where, words } = fields(
        /^T\d+\t(?<type>[\w-]+) (?<where>\d+ \d+(?:;\d+ \d+)*)\t(?<words>[^\r\n]+)$/u,
      ) as Record<'type' | 'where' | 'words', string>
      if (!kinds.has(type)) fail('unknown kind')
      const parts = where.split(';').map((part) => part.split(' ').map(Number) as [number, number])
      parts.forEach(([start, end], i) => {
        if (start >= end || end > points.length || (i > 0 && start < parts[i - 1]![1])) fail('wrong offsets')
      })
      if (parts.map(([start, end]) => points.slice(start, end).join('')).join(' ') !== words) fail('other words')
      bound.set(id, { id, type, parts })
    } else if (id.startsWith('R')) {
      const { type, one, two } = fields(/^R\d+\t(?<type>[\w-]+) Arg1:(?<one>T\d+) Arg2:(?<two>T\d+)$/u) as Record<
        'type' | 'one' | 'two',
        string
      >
      const declared = relationKinds.get(type) ?? fail('unknown relation')
      later.push(() => {
        if (declared !== `Arg1:${bound.get(one)?.type}, Arg2:${bound.get(two)?.type}`) fail('wrong arguments')
      })
      relations.push({ id, type })
    } else if (id.startsWith('A')) {
      const { type, of, value } = fields(/^A\d+\t(?<type>\w+) (?<of>T\d+) (?<value>\S+)$/u) as Record<
        'type' | 'of' | 'value',
        string
      >
      const { kind, values } =
        /^Arg:(?<kind>\w+), Value:(?<values>.+)$/u.exec(attributeKinds.get(type) ?? '')?.groups ?? {}
      if (!values?.split('|').includes(value)) fail('unknown value')
      later.push(() => {
        if (bound.get(of)?.type !== kind) fail('attribute of nothing')
      })
      attributes.push(id)
    } else {
      const { of } = fields(/^#\d+\tAnnotatorNotes (?<of>[TRA]\d+)\t[^\t\r\n]+$/u) as { of: string }
      later.push(() => {
        if (!ids.has(of)) fail('note on nothing')
      })
      notes.push(id)
    }
  }
  for (const check of later) check()
  return { bound: [...bound.values()], relations, attributes, notes }
}
