import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [['On {August 10} the bridge fell; {the previous Friday} it had been hit.', '2022-08-10', '2022-08-05']],
}
