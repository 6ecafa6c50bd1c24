import { foldList } from '../fold.js'

/** أنّ and إنّ with what hangs on them: what follows is what is said. */
export const complementisers: ReadonlySet<string> = new Set(
  foldList(
    'أن أنه أنها أنهم أنهما أننا أنني أني بأن بأنه بأنها بأنهم بأننا بأنني إن إنه إنها إنهم إننا إنني إني كيف لماذا ما',
  ),
)
/** Behind these أن opens no content: "بعد أن", "يمكن أن". */
export const notBefore: ReadonlySet<string> = new Set(
  foldList(
    'بعد قبل رغم دون منذ إلا غير بدون لولا حتى مجرد سوى يجب ينبغي يمكن يمكنه يمكنها يريد تريد نريد أريد يستطيع تستطيع يحاول أجل شرط بشرط بعدما قبيل يود يفترض المفترض لا بد لابد كاد دونما شأنه شأنها المرجح المتوقع المقرر الممكن الضروري المحتمل حال فور أيضا',
  ),
)
/** Prepositions between a verb and its أنّ: "أشار إلى أنّ", "شدد على أنّ". */
export const joints: ReadonlySet<string> = new Set(foldList('إلى على ب عن من في'))

/** Where a subject ends: prepositions, relative pronouns, days. */
export const endsSubject: ReadonlySet<string> = new Set(
  foldList(
    'في من إلى على عن مع حتى منذ خلال بعد قبل بين عند لدى حول ضد عبر إثر عقب أثناء بشأن ل ب ف التي الذي الذين اليوم أمس السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة مساء صباح فجر ظهر يوم غدا الأسبوع الشهر العام الليلة أول مؤخرا حاليا حيث وقد قد لدى ردا تعليقا حيال بخصوص فيما بينما عندما كما لكن',
  ),
)

/** Nouns of action that "أعلن", "أكد" and "نفى" take: "أعلن الجيش مقتل ثلاثة جنود". */
export const actions: ReadonlySet<string> = new Set(
  foldList(
    `مقتل إصابة قتل جرح وفاة مصرع استشهاد اعتقال توقيف أسر احتجاز خطف فقدان اختفاء تدمير إسقاط استهداف قصف ضرب تنفيذ شن إطلاق إحباط إفشال اعتراض
    تفجير انفجار تحطم سقوط سيطرة السيطرة سيطرته سيطرتها استعادة تحرير انسحاب سحب نشر وصول دخول عبور إغلاق فتح إعادة افتتاح بدء انطلاق انتهاء وقف إنهاء استمرار مواصلة تعليق تمديد تأجيل إلغاء
    فرض رفع ارتفاع انخفاض تراجع تسجيل رصد اكتشاف العثور عثور ضبط مصادرة توقيع التوصل توصل اتفاق إبرام تشكيل تعيين إقالة استقالة استقالته استقالتها ترشح ترشحه فوز فوزه خسارة
    نزوح تهجير عودة إجلاء نقل تسليم تسلم استلام إرسال تقديم تخصيص مسؤولية مسؤوليته مسؤوليتها مسؤوليتهم المسؤولية رفض رفضه رفضها دعم دعمه دعمها استعداد استعداده استعدادها حالة حظر صحة وجود
    تورط تورطه تورطها ضلوع ضلوعه ضلوعها مشاركة مشاركته تلقي تلقيه أنباء تقارير الأنباء التقارير المزاعم الاتهامات اتهامات مزاعم أي علمه علمها نيته نيتها عزمه عزمها عزم نية هدنة حداد الحداد الطوارئ
    إنشاء بناء إنتاج اختبار تجربة تعرض تعرضه تعرضها خروج انهيار حدوث وقوع اندلاع تجدد تصاعد انضمام طرد استدعاء قطع إجراء عقد تأييده تمسكه تمسكها ضرورة أهمية حرص حرصه حرصها التزام التزامه التزامها`,
  ),
)

/** Participles of speech acts without a proposition: what is said ends before them. */
export const speechActs: ReadonlySet<string> = new Set(
  foldList('داعيا داعية داعين مطالبا مطالبة مطالبين معربا معربة معربين متسائلا حاثا واصفا واصفة متوجها شاكرا'),
)

/** Behind a comma these open a phrase that is no part of what is said. */
export const closers: ReadonlySet<string> = new Set(foldList('بحسب حسب وفق وفقا طبقا حسبما نقلا'))

/** Whether a word is a noun of action, its owner's pronoun on it or not: "تلقي", "تلقيها". */
export const isAction = (word: string): boolean => actions.has(word) || actions.has(word.replace(/(?:ها|هم|ه)$/u, ''))
