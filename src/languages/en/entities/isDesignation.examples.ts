import type { Examples } from '../../../text/Examples.js'

/** Models that no list holds. Each meaning is the type and the canonical name. */
export const examples: Examples = {
  found: [
    ['A {QX-118R} tanker refuelled two {Vz-41} jets.', 'PRODUCT QX-118R', 'PRODUCT Vz-41'],
    ['The rebels fired a {Zubair-3} and lost an {LK-9} howitzer.', 'PRODUCT Zubair-3', 'PRODUCT LK-9'],
    ['The {Wing Loong II} and the {Leopard 2A6} took part.', 'PRODUCT Wing Loong II', 'PRODUCT Leopard 2A6'],
    ['Shells fell on the {R9 highway}.', 'FAC R9 highway'],
    ['The {MV Northern Leader} was hit in the {Red Sea}.', 'PRODUCT MV Northern Leader', 'LOC Red Sea'],
  ],
  notFound: ['Phase-2 trials began on day three; 40 Type-2 patients came.'],
}
