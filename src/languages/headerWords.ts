import { phraseList } from '../text/phraseList.js'
import type { ArticleWords } from '../articles/ArticleWords.js'

/*
 * Languages without a pack: their articles are still found, by months, weekdays, bylines and the commonest furniture.
 * French, Spanish, German, Russian and Ukrainian.
 */
const monthNames: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'enero', 'ene', 'januar', 'jänner', 'января', 'январь', 'янв', 'січня'],
  ['février', 'févr', 'fév', 'febrero', 'februar', 'февраля', 'февраль', 'фев', 'лютого'],
  ['mars', 'marzo', 'märz', 'марта', 'март', 'березня'],
  ['avril', 'avr', 'abril', 'abr', 'апреля', 'апрель', 'апр', 'квітня'],
  ['mai', 'mayo', 'мая', 'май', 'травня'],
  ['juin', 'junio', 'juni', 'июня', 'июнь', 'червня'],
  ['juillet', 'juil', 'julio', 'juli', 'июля', 'июль', 'липня'],
  ['août', 'agosto', 'ago', 'августа', 'август', 'авг', 'серпня'],
  ['septembre', 'septiembre', 'setiembre', 'сентября', 'сентябрь', 'сен', 'сент', 'вересня'],
  ['octobre', 'octubre', 'oktober', 'okt', 'октября', 'октябрь', 'окт', 'жовтня'],
  ['novembre', 'noviembre', 'ноября', 'ноябрь', 'ноя', 'листопада'],
  ['décembre', 'déc', 'diciembre', 'dic', 'dezember', 'dez', 'декабря', 'декабрь', 'дек', 'грудня'],
]

export const headerWords: ArticleWords = {
  language: 'und',
  fold: (word) => word,
  months: Object.fromEntries(monthNames.flatMap((names, i) => names.map((name) => [name, i + 1]))),
  weekdays: phraseList(`
    lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lunes, martes, miércoles, jueves, viernes,
    sábado, domingo, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, понедельник,
    вторник, среда, четверг, пятница, суббота, воскресенье, понеділок, вівторок, середа, четвер, п'ятниця,
    субота, неділя
  `),
  besideDates: phraseList(`
    publié, publiée, mis, mise, à, jour, le, modifié, heure, heures, publicado, publicada, actualizado, el,
    las, a, hora, horas, veröffentlicht, aktualisiert, am, um, uhr, stand, den, опубликовано, обновлено, в,
    г, года, мск, опубліковано, оновлено, р, року, о
  `),
  insideDates: ['de', 'del'],
  bylines: ['par', 'por', 'von', 'автор', 'текст'],
  relays: ['переслано из', 'переслано от'],
  credits: [],
  signOffs: [],
  joiners: ['et', 'y', 'und', 'и', 'та'],
  afterNames: ['à', 'en', 'depuis', 'desde', 'aus'],
  labels: {
    title: ['titre', 'título', 'titel', 'заголовок'],
    published: ['fecha', 'datum', 'дата', 'publié le'],
    author: ['auteur', 'autor', 'автор'],
    source: ['fuente', 'quelle', 'источник', 'джерело', 'фото'],
    publisher: [],
    url: ['lien', 'enlace', 'ссылка'],
    note: ['rubrique', 'sección', 'рубрика'],
  },
  codes: {},
  agencies: phraseList(`
    тасс, риа новости, интерфакс, укринформ, укрінформ, agencias, agences, рейтер, agenturen
  `),
  outlets: [],
  outletNouns: ['новости', 'новини', 'noticias', 'nachrichten', 'правда'],
  desks: ['rédaction', 'la rédaction', 'redacción', 'redaktion', 'редакция', 'редакція', 'avec afp'],
  isGivenName: () => false,
  furniture: {
    lists: phraseList(`
    lire aussi, à lire aussi, sur le même sujet, articles liés, les plus lus, lea también, lee también, te
    puede interesar, noticias relacionadas, más leídas, lesen sie auch, mehr zum thema, meistgelesen,
    читайте также, читать также, по теме, читайте також, похожие новости
  `),
    starts: phraseList(`
    lire aussi, à lire aussi, lire également, lea también, lee también, le puede interesar, te puede
    interesar, lesen sie auch, читайте также, читать также, читайте також, подписывайтесь, подпишитесь,
    підписуйтесь, suivez nous, síguenos, folgen sie uns, abonnez vous, suscríbete, tous droits réservés
  `),
    inside: [
      'lire aussi',
      'à lire aussi',
      'lea también',
      'lee también',
      'lesen sie auch',
      'читайте также',
      'читайте також',
    ],
    marked: ['vidéo', 'vídeo', 'видео', 'відео', 'теги', 'schlagworte', 'etiquetas', 'mots clés'],
    whole: phraseList(`
    partager, compartir, teilen, поделиться, publicité, publicidad, anzeige, реклама, поширити
  `),
    rights: [],
    paged: [],
    counted: phraseList('vues, commentaires, vistas, comentarios, просмотров, просмотра, комментариев, переглядів'),
    anywhere: [
      'tous droits réservés',
      'todos los derechos reservados',
      'alle rechte vorbehalten',
      'все права защищены',
    ],
  },
  captionStarts: ['foto', 'photo', 'фото', 'imagen', 'bild', 'archives', 'foto de archivo'],
  captionCredits: ['foto', 'фото', 'archives', 'archivo'],
  live: ['en direct', 'direct', 'en vivo', 'liveticker', 'онлайн'],
  small: phraseList(`
    de, la, le, les, du, des, el, los, der, die, das, und, в, на, и
  `),
}
