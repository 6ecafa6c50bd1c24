import type { QuantityModifier } from '../../../types.js'
import { foldPhrase } from '../fold.js'

type Rows = readonly (readonly [phrase: string, modifier: QuantityModifier])[]

const rows = (lists: Partial<Record<QuantityModifier, string>>): Rows =>
  Object.entries(lists).flatMap(([modifier, phrases]) =>
    phrases.split(', ').map((phrase) => [foldPhrase(phrase), modifier as QuantityModifier] as const),
  )

/** Before the number, and part of the mention: "ما لا يقل عن", "نحو". */
export const before: Rows = rows({
  approximate:
    'نحو, حوالي, حوالى, قرابة, زهاء, ما يقارب, ما يقرب من, يقارب, تقريبا, قرب, ما يناهز, يناهز, ربما, بمعدل, ما يقدر ب',
  at_least: 'ما لا يقل عن, لا يقل عن, لا تقل عن, على الأقل, على أقل تقدير, ليس أقل من, بما لا يقل عن',
  more_than:
    'أكثر من, ما يزيد على, ما يزيد عن, يزيد على, يزيد عن, تزيد على, تزيد عن, أزيد من, ما يفوق, يفوق, تفوق, ما يتجاوز',
  at_most:
    'ما يصل إلى, يصل إلى, تصل إلى, لا يتجاوز, لا تتجاوز, لا يزيد على, لا يزيد عن, لا يتعدى, حد أقصى, كحد أقصى, على الأكثر',
  less_than: 'أقل من, ما يقل عن, يقل عن, تقل عن, دون, أدنى من',
})

/** After the number or what is counted: "على الأقل". */
export const after: Rows = rows({
  approximate: 'تقريبا, على وجه التقريب',
  at_least: 'على الأقل, على أقل تقدير, أو أكثر, فأكثر, ف أكثر, كحد أدنى',
  at_most: 'على الأكثر, كحد أقصى, أو أقل',
})

/** Verbs before the number that bound it from outside of the mention. */
export const bounding: Rows = rows({
  more_than:
    'تجاوز, تجاوزت, يتجاوز, تتجاوز, تخطى, تخطت, يتخطى, تتخطى, فاق, فاقت, تجاوز ال, تجاوزت ال, يتجاوز ال, تتجاوز ال, تخطى ال, تخطت ال, يتخطى ال, تتخطى ال, زاد على, زاد عن',
})

/** Between a modifier and its number. */
export const filler: readonly string[] = ['إجمالي', 'مجموع', 'عدد'].map(foldPhrase)
