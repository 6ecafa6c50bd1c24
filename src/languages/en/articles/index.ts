import type { ArticleWords } from '../../../articles/ArticleWords.js'

export const articles: ArticleWords = { language: 'en' }
