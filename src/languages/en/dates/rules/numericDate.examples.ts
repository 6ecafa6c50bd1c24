import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['The order was dated {2022-08-20}.', '2022-08-20'],
    ['Photographs of {25/08/2021} and {13.07.2022} show the same hangar.', '2021-08-25', '2022-07-13'],
    ['The log entry reads {2022-08-15T06:30:00Z}.', '2022-08-15T06:30:00Z'],
    ['Photographs of {04/05/2022} and {25/08/2021} show the same hangar.', '2022-05-04', '2021-08-25'],
    ['The pages of {08/09/2022} and {08/24/2022} are lost.', '2022-08-09', '2022-08-24'],
    ['Last updated {24/08/2022}; first seen {07/08/2022}.', '2022-08-24', '2022-08-07'],
    ['Seen on {09/12/2021}.', '2021-09-12'],
    ['Posted {08/07/2022}; on {24.08.2022} nothing.', '2022-08-07', '2022-08-24'],
  ],
  notFound: ['Build 2.3.1 of the tool and the 3-1 win.', 'The ratio was 24/7 and 9/11 became a name.'],
}
