/** How a number is written: the gender of what is counted, and the case. */
export interface NumberForm {
  readonly feminine: boolean
  readonly oblique: boolean
}

const ones = ['', 'واحد', 'اثن', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع']
const tens = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع']

function belowHundred(n: number, { feminine, oblique }: NumberForm): string {
  const dual = oblique ? 'ين' : 'ان'
  const one = n % 10
  if (n === 1) return feminine ? 'واحدة' : 'واحد'
  if (n === 2) return `${feminine ? 'اثنت' : 'اثن'}${dual}`
  const unit =
    one === 0
      ? ''
      : one < 3
        ? belowHundred(one, { feminine, oblique })
        : feminine
          ? one === 8
            ? 'ثماني'
            : ones[one]!
          : `${ones[one]!}${one === 8 ? 'ية' : 'ة'}`
  if (n < 10) return unit
  if (n === 10) return feminine ? 'عشر' : 'عشرة'
  if (n === 11) return feminine ? 'إحدى عشرة' : 'أحد عشر'
  if (n === 12) return `${feminine ? 'اثنت' : 'اثن'}${oblique ? 'ي' : 'ا'} ${feminine ? 'عشرة' : 'عشر'}`
  if (n < 20) return `${unit} ${feminine ? 'عشرة' : 'عشر'}`
  const round = `${tens[Math.floor(n / 10)]!}${oblique ? 'ين' : 'ون'}`
  return one === 0 ? round : `${unit} و${round}`
}

function belowThousand(n: number, form: NumberForm): string {
  const hundreds = Math.floor(n / 100)
  const rest = n % 100
  if (hundreds === 0) return belowHundred(rest, form)
  const head = hundreds === 1 ? 'مئة' : hundreds === 2 ? (form.oblique ? 'مئتين' : 'مئتان') : `${ones[hundreds]!}مئة`
  return rest === 0 ? head : `${head} و${belowHundred(rest, form)}`
}

/** A number from 1 to 1,000,000 in Arabic words. */
export function writeArabicNumber(n: number, form: NumberForm): string {
  if (n === 1_000_000) return 'مليون'
  const thousands = Math.floor(n / 1000)
  const rest = n % 1000
  if (thousands === 0) return belowThousand(rest, form)
  const masculine = { ...form, feminine: false }
  const head =
    thousands === 1
      ? 'ألف'
      : thousands === 2
        ? form.oblique
          ? 'ألفين'
          : 'ألفان'
        : thousands % 100 >= 3 && thousands % 100 <= 10
          ? `${belowThousand(thousands, masculine)} آلاف`
          : `${belowThousand(thousands, masculine)} ${thousands % 100 > 10 ? 'ألفا' : 'ألف'}`
  return rest === 0 ? head : `${head} و${belowThousand(rest, form)}`
}
