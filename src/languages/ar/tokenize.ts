import type { Tokenizer } from '../../sentences/Tokenizer.js'
import { segmentText } from '../segmentText.js'
import { fold } from './fold.js'

/** Arabic tokens and sentences by `Intl.Segmenter`. */
export const tokenize: Tokenizer = Object.assign((text: string) => segmentText(text, 'ar'), { fold })
