import { phraseList } from '../text/phraseList.js'
import type { ArticleWords } from '../articles/ArticleWords.js'
import { headerNames } from './headerNames.js'

/*
 * Languages without a pack: their articles are still found, by months, weekdays, bylines and the commonest furniture.
 * French, Spanish, German, Russian, Ukrainian, Turkish, Persian and Hebrew; of Italian, Portuguese and Polish the months.
 */
const monthNames: readonly (readonly string[])[] = [
  [
    'janvier',
    'janv',
    'enero',
    'ene',
    'januar',
    'jänner',
    'января',
    'январь',
    'янв',
    'січня',
    'ocak',
    'gennaio',
    'janeiro',
    'stycznia',
    'ינואר',
    'בינואר',
  ],
  [
    'février',
    'févr',
    'fév',
    'febrero',
    'februar',
    'февраля',
    'февраль',
    'фев',
    'лютого',
    'şubat',
    'febbraio',
    'fevereiro',
    'lutego',
    'פברואר',
    'בפברואר',
  ],
  ['mars', 'marzo', 'märz', 'марта', 'март', 'березня', 'mart', 'março', 'marca', 'מרץ', 'במרץ', 'מרס', 'במרס'],
  [
    'avril',
    'avr',
    'abril',
    'abr',
    'апреля',
    'апрель',
    'апр',
    'квітня',
    'nisan',
    'aprile',
    'kwietnia',
    'אפריל',
    'באפריל',
  ],
  ['mai', 'mayo', 'мая', 'май', 'травня', 'mayıs', 'maggio', 'maio', 'maja', 'מאי', 'במאי'],
  ['juin', 'junio', 'juni', 'июня', 'июнь', 'червня', 'haziran', 'giugno', 'junho', 'czerwca', 'יוני', 'ביוני'],
  ['juillet', 'juil', 'julio', 'juli', 'июля', 'июль', 'липня', 'temmuz', 'luglio', 'julho', 'lipca', 'יולי', 'ביולי'],
  ['août', 'agosto', 'ago', 'августа', 'август', 'авг', 'серпня', 'ağustos', 'sierpnia', 'אוגוסט', 'באוגוסט'],
  [
    'septembre',
    'septiembre',
    'setiembre',
    'сентября',
    'сентябрь',
    'сен',
    'сент',
    'вересня',
    'eylül',
    'settembre',
    'setembro',
    'września',
    'ספטמבר',
    'בספטמבר',
  ],
  [
    'octobre',
    'octubre',
    'oktober',
    'okt',
    'октября',
    'октябрь',
    'окт',
    'жовтня',
    'ekim',
    'ottobre',
    'outubro',
    'października',
    'אוקטובר',
    'באוקטובר',
  ],
  [
    'novembre',
    'noviembre',
    'ноября',
    'ноябрь',
    'ноя',
    'листопада',
    'kasım',
    'novembro',
    'listopada',
    'נובמבר',
    'בנובמבר',
  ],
  [
    'décembre',
    'déc',
    'diciembre',
    'dic',
    'dezember',
    'dez',
    'декабря',
    'декабрь',
    'дек',
    'грудня',
    'aralık',
    'dicembre',
    'dezembro',
    'grudnia',
    'דצמבר',
    'בדצמבר',
  ],
]

/** The Persian calendar's: a day of theirs is a date, but its year is none of ours. */
const persianMonths = phraseList('فروردین, اردیبهشت, خرداد, تیر, مرداد, شهریور, مهر, آبان, آذر, دی, بهمن, اسفند')

export const headerWords: ArticleWords = {
  language: 'und',
  fold: (word) => word,
  months: Object.fromEntries(
    [...monthNames, ...persianMonths.map((name) => [name])].flatMap((names, i) =>
      names.map((name) => [name, (i % 12) + 1]),
    ),
  ),
  weekdays: phraseList(`
    lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lunes, martes, miércoles, jueves, viernes,
    sábado, domingo, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, понедельник,
    вторник, среда, четверг, пятница, суббота, воскресенье, понеділок, вівторок, середа, четвер, п'ятниця,
    субота, неділя, четвер, п’ятниця, pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar, ראשון, שני, שלישי, רביעי, חמישי, שישי,
    שבת, ביום, יום, شنبه, یکشنبه, دوشنبه, سه‌شنبه, چهارشنبه, پنجشنبه, پنج‌شنبه, جمعه
  `),
  besideDates: phraseList(`
    publié, publiée, mis, mise, à, jour, le, modifié, heure, heures, publicado, publicada, actualizado, el,
    las, a, hora, horas, veröffentlicht, aktualisiert, am, um, uhr, stand, den, опубликовано, обновлено, в,
    г, года, мск, опубліковано, оновлено, р, року, о, tarih, tarihi, yayınlanma, yayın, güncelleme, güncellenme, son, saat, giriş, פורסם,
    עודכן, עדכון, אחרון, בשעה, תאריך, تاریخ, انتشار, ساعت
  `),
  insideDates: ['de', 'del', 'di', 'do'],
  bylines: phraseList(
    'par, por, von, ein kommentar von, eine analyse von, ein bericht von, propos recueillis par, автор, текст, yazan, מאת, نویسنده, به قلم',
  ),
  relays: ['переслано из', 'переслано от'],
  credits: [],
  signOffs: [],
  joiners: ['et', 'y', 'und', 'и', 'та', 'avec', 'con', 'mit', 've', 'і', 'й', 'com', 'وَ'],
  afterNames: ['à', 'en', 'depuis', 'desde', 'aus'],
  labels: {
    title: ['titre', 'título', 'titel', 'заголовок', 'назва', 'başlık', 'כותרת', 'عنوان', 'تیتر'],
    published: phraseList(
      'fecha, datum, дата, publié le, tarih, yayınlanma, yayın tarihi, güncelleme, son güncelleme, תאריך, פורסם, تاریخ, تاریخ انتشار',
    ),
    author: phraseList('auteur, autor, autora, autor in, автор, yazar, muhabir, haber, מאת, כתב, نویسنده, خبرنگار'),
    source: ['fuente', 'quelle', 'источник', 'джерело', 'фото', 'kaynak', 'מקור', 'منبع'],
    publisher: [],
    url: ['lien', 'enlace', 'ссылка', 'посилання', 'bağlantı', 'קישור', 'لینک'],
    note: [
      'rubrique',
      'sección',
      'рубрика',
      'kategori',
      'kod',
      'haber kodu',
      'کد خبر',
      'شناسه خبر',
      'سرویس',
      'דסק',
      'מדור',
    ],
  },
  codes: {},
  ordinals: ['nouvelle', 'noticia', 'meldung', 'новость', 'новина', 'haber'],
  agencies: phraseList(`
    тасс, риа новости, интерфакс, укринформ, укрінформ, agencias, agences, рейтер, agenturen, ajanslar, iha, dha, anka, ایرنا, ایسنا, تسنیم,
    فارس, مهر, ایلنا, סוכנויות
  `),
  outlets: [],
  outletNouns: phraseList(`
    новости, новини, noticias, nachrichten, правда, вестник, вісник, газета, известия, курьер, кур'єр, время, час, вести, вісті, обозреватель,
    обозрение, журнал, телеканал, радио, радіо, тв, агентство, агентствo, ведомости, листок, репортёр, корреспондент, кореспондент, тиждень, день, дело, справа,
    министерство, міністерство, служба, центр, институт, інститут, ministère, ministerio, ministerium, bakanlığı, ajansı, gazete, gazetesi, haber,
    postası, dergisi, institut, instituto, centro, revista, revue, journal, radio, télévision, televisión, fernsehen, rundfunk, observatoire, observatorio,
    خبرگزاری, روزنامه, پایگاه, שבועון, עיתון, חדשות
  `),
  institutions: phraseList(
    'министерство, міністерство, служба, центр, институт, інститут, ministère, ministerio, ministerium, bakanlığı',
  ),
  kickers: phraseList(`
    opinion, tribune, analyse, analyses, reportage, enquête, entretien, éditorial, monde, afrique, international, politique, société, opinión, análisis, reportaje, entrevista,
    mundo, internacional, política, sociedad, meinung, analyse, kommentar, reportage, interview, politik, ausland, welt, мир, политика, общество, новости, аналитика, мнение, интервью, новини, світ,
    політика, суспільство, аналітика, думка, інтерв'ю, dünya, siyaset, gündem, analiz, görüş, röportaj, son dakika, جهان, سیاسی, بین الملل
  `),
  desks: [
    'servis',
    'haber merkezi',
    'מערכת',
    'rédaction',
    'la rédaction',
    'redacción',
    'redaktion',
    'редакция',
    'редакція',
    'avec afp',
  ],
  isGivenName: (word) => headerNames.has(word),
  isSurname: () => false,
  isPlainWord: () => false,
  surnameEndings: phraseList(
    'енко, чук, нюк, рук, щук, сюк, атюк, тюк, швили, дзе, вский, нский, цкий, ский, вська, ський, цький, нова, кова, рова, лова, шова, дова, ьева, нов, ков, ров, лов, шов, дов, лев, яев, ьев, кин, кина, гин, гина, лин, лина, рин, рина, дзян, янц, шян, сян, кян',
  ),
  honorifics: phraseList('m, mme, mlle, me, don, doña, sr, sra, lic, ing, herr, frau, sayın, av, doç, г, др'),
  particles: phraseList(
    'du, des, de, del, della, la, las, los, le, les, von, van, der, das, die, und, et, y, i, e, ve, и, й, та, і',
  ),
  updates: phraseList(`
    actualisé, actualisée, modifié, modifiée, mis, mise, jour, actualizado, actualizada, actualización, modificado, aktualisiert,
    aktualisierung, update, geändert, обновлено, обновление, изменено, оновлено, оновлення, güncelleme, güncellenme, güncellendi, aggiornato,
    atualizado, atualizada, aktualizacja, עודכן, עדכון
  `),
  writtenFor: phraseList(
    'spécial pour, especial para, exclusiva para, exclusivo para, специально для, спеціально для, özel',
  ),
  firstIn: phraseList(
    'publié initialement par, publié initialement dans, publicado originalmente en, publicado originalmente por, zuerst erschienen in, zuerst erschienen bei, впервые опубликовано в, опубликовано на сайте, вперше опубліковано',
  ),
  furniture: {
    lists: phraseList(`
    lire aussi, à lire aussi, sur le même sujet, articles liés, les plus lus, lea también, lee también, te
    puede interesar, noticias relacionadas, más leídas, lesen sie auch, mehr zum thema, meistgelesen,
    читайте также, читать также, по теме, читайте також, похожие новости, más información, sobre la firma, más sobre este tema, ilgili haberler, ilgili konular, benzer haberler,
    öne çıkanlar, עוד בנושא, כתבות נוספות, אולי יעניין אותך, اخبار مرتبط, مطالب مرتبط, بیشتر بخوانید, پربازدیدترین
  `),
    starts: phraseList(`
    lire aussi, à lire aussi, lire également, lea también, lee también, le puede interesar, te puede
    interesar, lesen sie auch, читайте также, читать также, читайте також, подписывайтесь, подпишитесь,
    підписуйтесь, suivez nous, síguenos, folgen sie uns, abonnez vous, suscríbete, tous droits réservés, s'inscrire, temps de lecture, article réservé aux,
    la suite est réservée, il vous reste, offrir cet article, ajouter à vos, écouter l'article, newsletter, archivado en, compartir en, ir a los comentarios, más información,
    artikel drucken, artikel teilen, zur startseite, mehr zum thema, kommentare, kommentieren, archiviert, подписаться, подписывайся, оставить комментарий, haberin devamı,
    bizi takip edin, abone ol, tıklayın, paylaş, שתפו, הצטרפו, לכתבה המלאה, ما را دنبال, پایان پیام, انتهای پیام, کپی لینک
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
    marked: phraseList(
      'vidéo, vídeo, видео, відео, теги, ключевые слова, метки, schlagworte, etiquetas, mots clés, etiketler, anahtar kelimeler, תגיות, برچسب‌ها, برچسب ها, برچسبها, реклама',
    ),
    whole: phraseList(`
    partager, compartir, teilen, поделиться, publicité, publicidad, anzeige, реклама, поширити, s'abonner, réagir, commentaires, abonnés, drucken, startseite,
    ausland, merken, paylaş, yazdır, yorumlar, reklam, שתפו, תגובות, שיתוף, הדפסה, پایان پیام, انتهای پیام, چاپ, اشتراک گذاری, accueil, inicio, главная, anasayfa, dünya
  `),
    framed: [],
    fillers: [],
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
  genres: [],
  genreStarts: [],
  bioVerbs: [],
  bioRoles: [],
  aboutHeads: [],
  offices: [],
  tells: [],
  saying: [],
  captionStarts: ['foto', 'photo', 'фото', 'imagen', 'bild', 'archives', 'foto de archivo'],
  captionCredits: ['foto', 'фото', 'archives', 'archivo'],
  live: ['en direct', 'direct', 'en vivo', 'liveticker', 'онлайн'],
  small: phraseList(`
    de, la, le, les, du, des, el, los, der, die, das, und, в, на, и
  `),
}
