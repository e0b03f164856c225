/** The words that people write above the parts of a page, and into tables, in each language. */
import { describe, expect, it } from 'vitest';
import { importMarkdown, type ImportResult } from '../../src/formats/index.js';
import type { ComparisonInput } from '../../src/model/schema.js';

const TABLE = '| | Train | Plane |\n|-|-|-|\n| Power | yes | no |\n';
const page = (after: string): ImportResult => importMarkdown(`# Train vs Plane\n\n${TABLE}\n${after}\n`);
const dataOf = ({ data }: ImportResult): ComparisonInput => data as ComparisonInput;
const rowsOf = (table: string): ComparisonInput['criteria'] => dataOf(importMarkdown(`# Ways\n\n${table}`)).criteria;
const namesOf = (table: string): unknown[] =>
  dataOf(importMarkdown(`# Ways\n\n${table}`)).contenders.map(({ name }) => name);

/** As headings begin. */
const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

// prettier-ignore
describe('what headings are known by', () => {
  it.each([
    'kurzantwort', 'kurze antwort', 'in kürze', 'auf einen blick', 'das wichtigste auf einen blick', 'gesamtfazit', 'fazit und empfehlung', 'schlussfolgerung', 'unser urteil',
    'conclusiones', 'conclusión final', 'veredicto final', 'nuestro veredicto', 'resumen rápido', 'respuesta rápida', 'en síntesis', 'en conclusión', 'de un vistazo',
    'en conclusion', 'pour conclure', 'pour résumer', 'synthèse', 'bilan', 'à retenir', 'ce qu il faut retenir', 'l essentiel à retenir', 'notre avis', 'verdict final', 'réponse rapide', 'en un coup d œil',
    'conclusões', 'conclusão final', 'veredito final', 'nosso veredito', 'a nossa escolha', 'a nossa recomendação', 'resposta rápida', 'resumo rápido', 'em suma', 'em conclusão',
    '総括', '総合評価', '比較まとめ',
    '小结', '结语', '快速回答', '最终结论', '核心结论', '我们的结论', '我们的选择', '總結', '簡短回答',
    'خلاصة', 'الملخص', 'الخاتمة', 'خاتمة', 'الاستنتاج', 'الإجابة المختصرة', 'الإجابة القصيرة', 'ملخص سريع', 'الخلاصة النهائية',
    'מסקנה', 'מסקנות', 'סיכום ומסקנות', 'תשובה קצרה', 'התשובה הקצרה', 'המסקנה', 'סיכום קצר',
  ])('is the short answer: %s', (words) => {
    expect(dataOf(page(`## ${upper(words)}\n\nTake the train.`)).summary).toBe('Take the train.');
  });

  it.each([
    'presentación',
    'apresentação',
    'イントロダクション',
    '前言', '介绍', '概覽', '簡介',
    'المقدمة', 'لمحة عامة', 'نبذة',
    'רקע',
  ])('is the overview: %s', (words) => {
    expect(dataOf(page(`## ${upper(words)}\n\nTwo ways.`)).overview).toBe('Two ways.');
  });

  it.each([
    'last edited', 'last modified on',
    'letzte änderung', 'zuletzt geändert', 'zuletzt geändert am', 'zuletzt bearbeitet', 'zuletzt geprüft am', 'stand vom',
    'fecha de actualización', 'última actualización el', 'última modificación', 'revisado el', 'actualizada el',
    'mise à jour', 'mise à jour le', 'dernière modification', 'dernière modification le', 'actualisé le',
    'atualizado a', 'atualizada em', 'última modificação', 'última revisão', 'data de atualização',
    '更新日時', '最終更新日時', '最終確認日',
    '最后更新于', '最后修改', '最后更新时间', '最後更新', '更新時間',
    'تاريخ التحديث', 'آخر تعديل', 'تم التحديث بتاريخ', 'آخر تحديث في', 'آخر تحديث بتاريخ',
    'תאריך עדכון', 'עודכן בתאריך', 'עודכן לאחרונה ב', 'עודכן לאחרונה בתאריך',
  ])('is the day of the last change: %s', (words) => {
    expect(dataOf(importMarkdown(`# Train vs Plane\n\n${upper(words)}: 2026-03-02\n\n${TABLE}`)).updated).toBe('2026-03-02');
  });

  it.each([
    'comparison chart', 'main differences', 'feature by feature comparison',
    'im direkten vergleich', 'vergleich im überblick', 'funktionsvergleich', 'gegenüberstellung', 'die unterschiede', 'wichtigste unterschiede', 'die wichtigsten unterschiede',
    'tabla de comparación', 'cuadro comparativo', 'comparación detallada', 'comparativa detallada', 'principales diferencias', 'diferencias principales', 'diferencias clave', 'comparación lado a lado',
    'tableau de comparaison', 'comparatif détaillé', 'comparaison détaillée', 'les différences', 'principales différences', 'les principales différences', 'différences clés', 'comparaison côte à côte',
    'tabela de comparação', 'quadro comparativo', 'comparação detalhada', 'comparativo detalhado', 'principais diferenças', 'as principais diferenças', 'lado a lado',
    '比較一覧', '比較一覧表', '機能比較', '主な違い', '比較結果',
    '详细对比', '对比表格', '对比一览', '参数对比', '功能比较', '比较表', '主要区别', '核心区别', '主要差异', '對比', '差異',
    'جدول مقارنة', 'مقارنة تفصيلية', 'مقارنة شاملة', 'المقارنة التفصيلية', 'أوجه الاختلاف', 'الاختلافات', 'الفروقات', 'أبرز الفروق', 'الفرق بينهما', 'وجها لوجه', 'وجهًا لوجه',
    'השוואה מפורטת', 'השוואה ישירה', 'טבלת ההשוואה', 'השוואת תכונות', 'ההשוואה', 'ההבדלים', 'הבדלים עיקריים', 'ההבדלים העיקריים',
  ])('is the table: %s', (words) => {
    const other = '| | Car | Bus |\n|-|-|-|\n| Power | yes | no |\n';
    const { contenders } = dataOf(importMarkdown(`# Ways\n\n${other}\n## ${upper(words)}\n\n${TABLE}`));
    expect(contenders.map(({ id }) => id)).toEqual(['train', 'plane']);
  });

  it.each([
    'für wen ist was geeignet', 'für wen eignet sich welches', 'welches ist besser für mich', 'was soll ich wählen', 'entscheidungshilfe',
    'cuál debería elegir', 'qué opción elegir', 'cuál es mejor para ti', 'cuál es la mejor opción para ti', 'cuál te conviene', 'cómo elegir',
    'lequel est fait pour vous', 'lequel est le meilleur pour vous', 'quel est le meilleur choix', 'comment choisir', 'pour qui est chaque option',
    'qual devo escolher', 'qual é a melhor opção', 'qual é o melhor para você', 'qual é melhor para você', 'como escolher',
    'どちらがおすすめ', 'どっちがおすすめ', 'どれがおすすめ', 'どちらを選ぶ', '選び方', 'あなたに合うのはどっち',
    '选哪个', '应该选哪个', '该选哪个', '怎么选择', '选择建议', '购买建议', '如何選擇', '怎麼選',
    'أيهما أفضل', 'أيهما أنسب لك', 'أيهما أفضل لك', 'كيف تختار', 'أي منهما تختار',
    'מה כדאי לבחור', 'במה כדאי לבחור', 'איך לבחור', 'מה עדיף', 'למי מתאים כל אחד', 'למי זה מתאים', 'למי מתאים',
  ])('is the lists of reasons: %s', (words) => {
    expect(dataOf(page(`## ${upper(words)}\n\n### Train\n\n- A`)).audiences).toEqual([{ contender: 'train', heading: 'Train', reasons: ['A'] }]);
  });

  it.each([
    'questions answers',
    'häufige fragen und antworten', 'fragen antworten',
    'preguntas y respuestas', 'preguntas más frecuentes', 'preguntas comunes', 'dudas frecuentes',
    'questions réponses', 'questions et réponses', 'questions fréquemment posées', 'questions courantes',
    'perguntas e respostas', 'perguntas mais frequentes', 'dúvidas frequentes', 'dúvidas comuns',
    'よくあるご質問', 'よくある質問と回答', 'よくある疑問',
    '常见问题解答', '常见疑问', '常見問題', '常見問答',
    'الأسئلة المتكررة', 'أسئلة وأجوبة', 'سؤال وجواب', 'الأسئلة الأكثر شيوعا', 'الأسئلة الأكثر شيوعًا',
    'שאלות', 'שאלות ותשובות נפוצות', 'שאלות שכיחות',
  ])('is the questions: %s', (words) => {
    expect(dataOf(page(`## ${upper(words)}\n\n### How long it takes\n\nFour hours.`)).faq).toEqual([{ question: 'How long it takes', answer: 'Four hours.' }]);
  });

  it.each([
    'bibliography', 'works cited', 'sources and references',
    'quellenverzeichnis', 'einzelnachweise', 'literatur', 'referenzen',
    'bibliografía', 'fuentes y referencias',
    'bibliographie', 'sources et références',
    'bibliografia', 'fontes e referências',
    '参考', '参考リンク', '参考サイト', '引用元', '参照元',
    '参考来源', '资料来源', '数据来源', '参考链接', '來源', '資料來源', '參考資料',
    'مصادر', 'مراجع', 'المصادر والمراجع',
    'ביבליוגרפיה', 'מקורות מידע',
  ])('is the sources: %s', (words) => {
    expect(dataOf(page(`## ${upper(words)}\n\n- [Map](/map)`)).sources).toMatchObject([{ label: 'Map', href: '/map' }]);
  });

  it.each([
    'last visited', 'verified on',
    'zugriff am', 'letzter zugriff', 'veröffentlicht am',
    'consultado el', 'fecha de consulta', 'último acceso',
    'page consultée le', 'relevé le', 'publié le',
    'acesso em', 'acedido em', 'consultado a',
    'アクセス日', '参照日', '公開日',
    '截至', '访问日期', '引用日期',
    'اطلع عليه بتاريخ', 'تاريخ الاطلاع',
    'נכון ל', 'נצפה ב', 'תאריך גישה',
  ])('is the day of a source: %s', (words) => {
    const [source] = dataOf(page(`## Sources\n\n- [Map](/map), ${words} 2026-03-02`)).sources!;
    expect(source).toEqual({ id: 'map', label: 'Map', href: '/map', asOf: '2026-03-02' });
  });

  it.each([
    'notas al pie',
    'notes de bas de page',
    'notas de rodapé', 'observações',
    '注記', '脚注',
    '脚注', '备注说明', '備註', '註釋',
    'الملاحظات', 'الهوامش', 'هوامش',
    'הערות שוליים',
  ])('is the notes: %s', (words) => {
    const noted = importMarkdown(`# Train vs Plane\n\n| | Train | Plane |\n|-|-|-|\n| Power | 5 V¹ | no |\n\n## ${upper(words)}\n\n¹ At night.`);
    expect(noted.found).toContainEqual(expect.objectContaining({ as: 'heading of the notes' }));
  });

  it.each([
    'symbole',
    'símbolos',
    'symboles',
    'símbolos',
    '記号の意味', '記号の説明',
    '符号说明', '圖例',
    'الرموز', 'معاني الرموز',
    'סמלים',
  ])('is the legend: %s', (words) => {
    const marked = importMarkdown(`# Train vs Plane\n\n${upper(words)}:\n\n- ✅ Planned\n- ❌ Missing\n\n| | Train | Plane |\n|-|-|-|\n| Power | ✅ | ❌ |\n`);
    expect(marked.found).toContainEqual(expect.objectContaining({ as: 'heading of the legend' }));
  });

  it.each([
    'auf dieser seite', 'in diesem artikel',
    'índice de contenidos', 'contenidos', 'tabla de contenido', 'en este artículo',
    'au sommaire', 'dans cet article',
    'neste artigo', 'tabela de conteúdos', 'índice de conteúdos',
    'もくじ', 'この記事の目次', 'この記事の内容',
    '目錄', '本文目录', '文章目录',
    'محتويات المقال', 'في هذا المقال', 'فهرس المحتويات', 'الفهرس',
    'תוכן עניינים', 'במאמר זה', 'בכתבה זו',
  ])('is the contents: %s', (words) => {
    expect(page(`## ${upper(words)}\n\n- One\n- Two`).found).toContainEqual(expect.objectContaining({ as: 'table of contents' }));
  });

  it.each([
    'wollen sie', 'willst du', 'noch unsicher', 'noch unentschlossen',
    'quiere', 'listos para', 'lista para', 'comienza', 'necesitas ayuda', 'aún tienes dudas',
    'prête à', 'vous voulez', 'vous souhaitez', 'besoin d aide',
    'pronta para', 'prontos para', 'precisa de ajuda', 'ainda em dúvida',
    '免费试用', '开始使用', '还在犹豫', '需要帮助',
    'جرب', 'هل ترغب', 'هل أنت مستعد', 'هل تحتاج',
    'רוצה', 'נסו', 'צריכים עזרה', 'עדיין מתלבטים',
  ])('is an offer: %s', (words) => {
    expect(dataOf(page(`## ${upper(words)} go\n\nWe sell tickets.\n\nBook`)).cta).toMatchObject({ label: 'Book' });
  });

  it.each([
    '{name} ist die richtige wahl, wenn', '{name} ist besser, wenn', '{name} ist ideal für', '{name} passt zu ihnen, wenn', '{name} passt zu dir, wenn', 'entscheiden sie sich für {name}, wenn', 'entscheide dich für {name}, wenn', 'greifen sie zu {name}, wenn', 'greif zu {name}, wenn', 'warum {name} wählen', 'wer sollte {name} wählen', 'vorteile des {name}', 'vorteile der {name}', '{name}: vorteile', '{name} vorteile', 'stärken von {name}',
    'elige {name} cuando', 'escoja {name} si', 'opta por {name} si', 'opte por {name} si', 'quédate con {name} si', 'usa {name} si', 'utiliza {name} si', 'quién debería elegir {name}', 'cuándo usar {name}', 'ventajas del {name}', '{name}: ventajas', 'puntos fuertes de {name}', '{name} es ideal para', '{name} es para ti si', '{name} es mejor si',
    'choisissez {name} lorsque', 'choisis {name} si', 'préférez {name} si', 'utilisez {name} si', 'quand utiliser {name}', 'qui devrait choisir {name}', 'avantages du {name}', 'avantages d’{name}', "avantages d'{name}", 'les avantages de {name}', '{name} : avantages', 'points forts de {name}', '{name} est fait pour vous si', '{name} est idéal pour',
    'escolha {name} quando', 'escolha o {name} se', 'prefira {name} se', 'fique com {name} se', 'use {name} se', 'quem deve escolher {name}', 'quando usar {name}', 'vantagens do {name}', 'vantagens da {name}', '{name}: vantagens', 'pontos fortes de {name}', '{name} é ideal para', '{name} é para você se',
    '{name}がおすすめな人', '{name}に向いている人', '{name}を選ぶべき場合', '{name}が適している人', '{name}の長所', '{name}の強み', '{name}のおすすめポイント', '{name}はこんな人におすすめ',
    '选择{name}的情况', '什么时候选择{name}', '何时选择{name}', '为什么选择{name}', '谁适合{name}', '{name}的优势', '{name}优点', '{name}优势', '{name}适合谁', '{name}适合哪些人', '{name}的優點', '{name}適合',
    'اختر {name} في حال', 'اختر {name} عندما', 'لماذا تختار {name}', 'من يجب أن يختار {name}', 'مميزات {name}', 'إيجابيات {name}', 'نقاط قوة {name}', '{name} مناسب إذا', '{name} مناسب لك إذا', '{name} هو الخيار الأفضل إذا', '{name} الخيار الأفضل إذا',
    'בחרו ב{name} אם', 'בחר ב{name} אם', 'בחרי ב{name} אם', 'כדאי לבחור ב{name} אם', 'מתי לבחור ב{name}', 'למה לבחור ב{name}', 'מי צריך לבחור ב{name}', 'יתרונות של {name}', 'יתרונות {name}', '{name}: יתרונות', '{name} מתאים אם', '{name} מתאימה אם',
  ])('is the reasons of a contender: %s', (words) => {
    const { audiences } = dataOf(page(`## ${upper(words.replace('{name}', 'Train'))}\n\n- A`));
    expect(audiences).toMatchObject([{ contender: 'train', reasons: ['A'] }]);
  });

  it.each([
    'ideal für', 'am besten für', 'pluspunkte', 'das spricht dafür',
    'fortalezas', 'para quién es', 'recomendado para', 'puntos positivos',
    'les plus', 'atouts', 'points positifs', 'pour qui est ce', 'recommandé pour',
    'prós', 'pontos positivos', 'para quem é', 'indicado para',
    '強み', '利点', '良い点', 'おすすめポイント', 'おすすめな人', 'こんな人におすすめ',
    '长处', '适用人群', '适用场景', '優點', '優勢', '適合誰',
    'المميزات', 'مميزات', 'إيجابيات', 'لمن يصلح', 'لمن يناسب',
    'היתרונות', 'חוזקות', 'נקודות חוזק', 'למי מתאים', 'בעד',
  ])('is the reasons below a name: %s', (words) => {
    expect(dataOf(page(`## Train\n\n### ${upper(words)}\n\n- A`)).audiences).toMatchObject([{ contender: 'train', reasons: ['A'] }]);
  });

});

// prettier-ignore
describe('what tables are known by', () => {
  it.each([
    'merkmale', 'eigenschaften', 'funktionen', 'aspekte', 'vergleichskriterium',
    'características', 'aspectos', 'función', 'funciones', 'funcionalidad', 'parámetro', 'propiedad',
    'caractéristiques', 'fonctionnalités', 'aspects', 'fonction', 'point de comparaison',
    'características', 'recursos', 'aspectos', 'funcionalidade', 'funcionalidades', 'parâmetro',
    '特徴', '比較ポイント', '観点', '評価項目', '比較内容',
    '对比维度', '比较项目', '特性', '指标', '方面', '参数', '属性',
    'وجه المقارنة', 'أوجه المقارنة', 'المعايير', 'الميزات', 'الخصائص', 'الجانب', 'العنصر', 'المواصفات',
    'קריטריונים', 'מאפיינים', 'תכונות', 'פרמטר', 'פרמטרים', 'היבט', 'נושא',
  ])('is the column of labels: %s', (words) => {
    expect(namesOf(`| Part 1 | ${upper(words)} | A | B |\n|-|-|-|-|\n| g | x | 1 | 2 |\n`)).toEqual(['A', 'B']);
  });

  it.each([
    'plattform', 'marke', 'hersteller',
    'nombre', 'servicio', 'plataforma', 'marca', 'empresa',
    'nom', 'plateforme', 'marque', 'logiciel',
    'nome', 'serviço', 'plataforma', 'marca', 'empresa',
    '商品', '商品名', '製品名', 'サービス名', '名称', 'ブランド', 'アプリ', 'メーカー',
    '名称', '品牌', '平台', '软件', '型号', '产品名称', '應用', '產品', '服務',
    'الاسم', 'المنصة', 'الخيار', 'البرنامج', 'الشركة', 'التطبيق', 'العلامة التجارية',
    'שם', 'פלטפורמה', 'תוכנה', 'ספק', 'דגם', 'מותג', 'חברה', 'אפשרות',
  ])('is a column of contenders: %s', (words) => {
    expect(namesOf(`| ${upper(words)} | Speed | Seats |\n|-|-|-|\n| A | 1 km/h | ✅ |\n| B | 2 km/h | ❌ |\n`)).toEqual(['A', 'B']);
  });

  it.each([
    'erläuterung',
    'detalles', 'observación',
    'détails', 'précisions',
    'detalhes', 'observação',
    '補足', 'メモ', '注意点',
    '补充', '備註',
    'تعليقات', 'التفاصيل', 'الملاحظات',
    'פרטים',
  ])('is a column of notes: %s', (words) => {
    expect(namesOf(`| | A | B | ${upper(words)} |\n|-|-|-|-|\n| x | 1 | 2 | y |\n`)).toEqual(['A', 'B']);
  });

  it.each([
    'erklärung',
    'explicación', 'justificación',
    'justification', 'raisons',
    'porquê', 'explicação', 'justificativa',
    '根拠',
    '解释', '依据',
    'سبب', 'التفسير', 'الأسباب',
    'נימוק', 'מדוע', 'הסיבה', 'הסבר',
  ])('is a column of reasons: %s', (words) => {
    expect(namesOf(`| | A | B | ${upper(words)} |\n|-|-|-|-|\n| x | 1 | 2 | y |\n`)).toEqual(['A', 'B']);
  });

  it.each([
    'beleg', 'belege',
    'referencia', 'referencias',
    'référence', 'références',
    'referência', 'referências',
    '参考', '参照元',
    '参考', '來源',
    'مصدر', 'المرجع', 'المراجع',
    'סימוכין', 'מקור מידע',
  ])('is a column of sources: %s', (words) => {
    expect(namesOf(`| | A | B | ${upper(words)} |\n|-|-|-|-|\n| x | 1 | 2 | y |\n`)).toEqual(['A', 'B']);
  });

  it.each([
    'wer gewinnt', 'vergleichssieger',
    'ganadora', 'quién gana',
    'gagnante', 'qui gagne',
    'vencedora', 'quem vence', 'quem ganha',
    '優勢', '勝利',
    '胜者', '胜方', '获胜者', '更优', '勝出',
    'الفائزة', 'من الأفضل', 'من يفوز',
    'מנצח', 'מנצחת', 'המנצחת', 'הזוכה', 'מי מנצח',
  ])('is a column of winners: %s', (words) => {
    expect(rowsOf(`| | A | B | ${upper(words)} |\n|-|-|-|-|\n| x | 1 | 2 | A |\n`)).toMatchObject([{ winner: 'a' }]);
  });

  it.each([
    'secção',
    'カテゴリー', '区分',
  ])('is a column of groups: %s', (words) => {
    expect(dataOf(importMarkdown(`# Ways\n\n| ${upper(words)} | x | A | B |\n|-|-|-|-|\n| g | x | 1 | 2 |\n`)).groups).toMatchObject([{ label: 'g' }]);
  });

  it.each([
    'gesamtergebnis', 'gesamtpunktzahl', 'gesamtpunkte', 'endergebnis',
    'puntuación total', 'puntuación final', 'puntaje', 'puntaje total', 'puntos', 'resultado final',
    'score total', 'score final', 'résultat final', 'points',
    'pontuação total', 'pontuação final', 'resultado final', 'pontos',
    '総合点', '合計点', '得点', '総合スコア', '勝ち数',
    '总计', '合计', '最终得分', '胜出项数', '總分', '得分合计',
    'الإجمالي', 'المجموع الكلي', 'النتيجة النهائية', 'النقاط', 'عدد الانتصارات',
    'סה"כ', 'סך הכל', 'ניקוד סופי', 'תוצאה סופית', 'ניקוד כולל',
  ])('is the row of the score: %s', (words) => {
    expect(dataOf(importMarkdown(`# Ways\n\n| | A | B |\n|-|-|-|\n| x | **1** | 2 |\n| ${upper(words)} | 1 | 0 |\n`)).declaredScore).toEqual({ a: 1, b: 0 });
  });

  it.each([
    'remis', 'patt', 'beide', 'gleich',
    'empatados', 'iguales', 'igual', 'ambos',
    'match nul', 'à égalité', 'égal', 'les deux',
    'empatados', 'iguais', 'ambos',
    '引分け', '互角', '同等', '同じ', 'どちらも',
    '持平', '打平', '不分上下', '不相上下', '相同', '两者相当',
    'متعادل', 'متعادلان', 'التعادل', 'متساويان', 'كلاهما',
    'שוויון', 'שווה', 'שווים', 'שניהם',
  ])('is a tie: %s', (words) => {
    expect(rowsOf(`| | A | B | Winner |\n|-|-|-|-|\n| x | 1 | 2 | ${words} |\n`)).toMatchObject([{ winner: 'tie' }]);
  });

  it.each([
    'depende de',
    'depende de',
    '状況による', '用途による', '条件による', 'ケースバイケース',
    '看情况', '因人而异', '视需求而定', '取决于', '視情況而定',
    'حسب الاستخدام', 'حسب الحاجة', 'يعتمد', 'يعتمد على', 'يتوقف على',
    'תלוי בצורך', 'תלוי בשימוש', 'לפי הצורך',
  ])('is that it depends: %s', (words) => {
    expect(rowsOf(`| | A | B | Winner |\n|-|-|-|-|\n| x | 1 | 2 | ${words} |\n`)).toMatchObject([{ winner: 'depends' }]);
  });

  it.each([
    'verfügbar', 'enthalten', 'inklusive',
    'incluido', 'incluida',
    'inclus', 'incluse',
    'incluído', 'incluída', 'compatível',
    '可', '可能', '有り', '対応済み', '対応済',
    '可以', '包含', '已支持', '支援',
    'متاح', 'متاحة', 'متوفرة', 'مدعومة', 'يوجد', 'موجود',
    'קיים', 'קיימת', 'זמין', 'זמינה', 'נתמכת', 'כלול',
  ])('is yes: %s', (words) => {
    expect(rowsOf(`| | A | B |\n|-|-|-|\n| x | ${upper(words)} | text |\n`)).toMatchObject([{ values: { a: { state: 'yes' } } }]);
  });

  it.each([
    'nicht verfügbar', 'nicht enthalten',
    'no incluido', 'no incluida',
    'non inclus', 'indisponible',
    'não incluído', 'não incluída', 'não compatível',
    '不可', '不可能', '無', '無し', '未対応', '対応なし',
    '不可以', '不包含', '未支持', '不支援', '無',
    'غير متاح', 'غير متاحة', 'غير متوفرة', 'غير مدعومة', 'لا يوجد', 'غير موجود',
    'לא קיים', 'לא קיימת', 'לא זמין', 'לא זמינה', 'לא נתמכת', 'לא כלול',
  ])('is no: %s', (words) => {
    expect(rowsOf(`| | A | B |\n|-|-|-|\n| x | ${upper(words)} | text |\n`)).toMatchObject([{ values: { a: { state: 'no' } } }]);
  });

  it.each([
    '一部可', '条件付き', '制限あり', '部分対応',
    '有限支持', '部分支援',
    'جزئيا', 'جزئياً', 'جزئية', 'محدودة',
    'מוגבלת', 'תמיכה חלקית',
  ])('is partial: %s', (words) => {
    expect(rowsOf(`| | A | B |\n|-|-|-|\n| x | ${upper(words)} | text |\n`)).toMatchObject([{ values: { a: { state: 'partial' } } }]);
  });

  it.each([
    '未確認', '情報なし',
    '未提及', '不确定',
    'غير محدد', 'غير واضح', 'غير معروفة',
    'לא ברור', 'לא צוין',
  ])('is unknown: %s', (words) => {
    expect(rowsOf(`| | A | B |\n|-|-|-|\n| x | ${upper(words)} | text |\n`)).toMatchObject([{ values: { a: { state: 'unknown' } } }]);
  });

  it.each([
    '未公表', '未公開', '非公表',
    '未公布', '未披露',
    'غير معلنة',
    'לא פורסמה', 'לא נחשף',
  ])('is undisclosed: %s', (words) => {
    expect(rowsOf(`| | A | B |\n|-|-|-|\n| x | ${upper(words)} | text |\n`)).toMatchObject([{ values: { a: { state: 'undisclosed' } } }]);
  });

  it.each([
    '不適用',
    'غير منطبق', 'غير قابل للتطبيق',
    'לא ישים',
  ])('is not-applicable: %s', (words) => {
    expect(rowsOf(`| | A | B |\n|-|-|-|\n| x | ${upper(words)} | text |\n`)).toMatchObject([{ values: { a: { state: 'not-applicable' } } }]);
  });

});
