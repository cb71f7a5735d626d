import type { Faker } from '@faker-js/faker';

/** A name as printed, with the Latin spelling that addresses and profile links are made of. */
export interface SeededName {
  readonly first: string;
  readonly last: string;
  readonly latinFirst: string;
  readonly latinLast: string;
}

/** `printed` or `printed=latin`, for names that no rule could spell in Latin letters. */
type Pool = readonly [first: readonly string[], last: readonly string[]];

/** Share of people with a name from the pools below; the others get a plain English one. */
const POOLED_SHARE = 0.4;

/** What trips up programs that handle names: accents, particles, hyphens, apostrophes, one-letter and non-Latin names. */
const POOLS: readonly Pool[] = [
  [
    ['Jürgen', 'Anna-Maria', 'Käthe', 'Björn', 'Günter'],
    ['Müller', 'Groß', 'von der Leyen', 'Schäfer', 'zu Stolberg'],
  ],
  [
    ['Zoë', 'François', 'Éloïse', 'Jean-Luc', 'Anaïs'],
    ["d'Arcy", 'de La Tour', 'Lefèvre', 'Benoît', 'Du Pré'],
  ],
  [
    ['José', 'María José', 'Íñigo', 'Núria', 'Ángel'],
    ['García Márquez', 'de la Cruz', 'Ibáñez', 'Muñoz', 'Ortiz y Vega'],
  ],
  [
    ['Joost', 'Anouk', 'Maarten', 'Sanne', 'Femke'],
    ['van der Berg', 'de Vries', "van 't Hoff", 'ten Brink', 'van den Heuvel'],
  ],
  [
    ['Łukasz', 'Małgorzata', 'Grażyna', 'Wojciech', 'Zofia'],
    ['Wiśniewski', 'Łęcka', 'Żak', 'Świątek', 'Kowalska-Nowak'],
  ],
  [
    ['João', 'Conceição', 'Antônio', 'Inês', 'Luís'],
    ['da Silva', 'dos Santos', 'Gonçalves', 'e Souza', 'Simões'],
  ],
  [
    ['Åsa', 'Søren', 'Jóhanna', 'Örjan', 'Þóra=Thora'],
    ['Ångström', 'Sørensen', 'Sigurðardóttir=Sigurdardottir', 'Öberg', 'af Klint'],
  ],
  [
    ['Siobhán', "D'Arcy", 'Niamh', 'Pádraig', 'Caoimhe'],
    ["O'Brien", 'Mac Giolla', "O'Shea", 'McAllister', 'Ní Dhomhnaill'],
  ],
  [
    ['Şebnem', 'İbrahim', 'Çağla', 'Oğuz', 'Ülkü'],
    ['Yılmaz', 'Öztürk', 'Çelik', 'Şahin', 'Güneş'],
  ],
  [
    ['Nguyễn', 'Ánh', 'Đức=Duc', 'Hồng', 'Y'],
    ['Văn Hùng', 'Trần', 'Phạm', 'Lê', 'Đỗ=Do'],
  ],
  [
    ['Mohammed', 'Layla', 'Abd al-Rahman', 'محمد=Mohamed', 'فاطمة=Fatima'],
    ['al-Fayed', 'bin Rashid', 'El Idrissi', 'حسن=Hassan', 'الزهراء=Alzahra'],
  ],
  [
    ['נועה=Noa', 'יוסף=Yosef', 'Tal', 'Ido', 'שירה=Shira'],
    ['כהן=Cohen', 'לוי=Levi', 'Ben-David', 'Bar Lev', 'מזרחי=Mizrahi'],
  ],
  [
    ['さくら=Sakura', '健太=Kenta', 'Yuki', '陽子=Yoko', '大輔=Daisuke'],
    ['佐藤=Sato', '鈴木=Suzuki', 'Tanaka', '高橋=Takahashi', '渡辺=Watanabe'],
  ],
  [
    ['伟=Wei', '秀英=Xiuying', 'Xiǎo', '芳=Fang', '磊=Lei'],
    ['王=Wang', '李=Li', 'Zhāng', '欧阳=Ouyang', '陈=Chen'],
  ],
  [
    ['Ольга=Olga', 'Дмитрий=Dmitry', 'Алёна=Alyona', 'Юрий=Yuri', 'Sergey'],
    ['Иванова=Ivanova', 'Чайковский=Chaikovsky', 'Щукина=Shchukina', 'Volkov', 'Жуков=Zhukov'],
  ],
  [
    ['Γιώργος=Giorgos', 'Ελένη=Eleni', 'Nikos', 'Σοφία=Sofia', 'Δημήτρης=Dimitris'],
    ['Παπαδόπουλος=Papadopoulos', 'Οικονόμου=Oikonomou', 'Vlachos', 'Μακρή=Makri', 'Αγγέλου=Angelou'],
  ],
  [
    ['Priya', 'Venkata Subramanian', 'अमित=Amit', 'Lakshmi', 'K.'],
    ['Chakraborty', 'Iyer', 'शर्मा=Sharma', 'Rao', 'S'],
  ],
];

/** Draws one name. */
export function drawName(faker: Faker): SeededName {
  if (!faker.datatype.boolean(POOLED_SHARE)) {
    const first = faker.person.firstName();
    const last = faker.person.lastName();
    return { first, last, latinFirst: first, latinLast: last };
  }
  const [firsts, lasts] = faker.helpers.arrayElement(POOLS);
  const [first, latinFirst] = spell(faker.helpers.arrayElement(firsts));
  const [last, latinLast] = spell(faker.helpers.arrayElement(lasts));
  return { first, last, latinFirst, latinLast };
}

/** Lower-case ASCII letters and digits joined by `separator`: what an address or a profile link is made of. */
export function asciiWords(text: string, separator: string): string {
  // Most names are plain, and normalising is what costs.
  const latin = /^[\x20-\x7e]*$/.test(text) ? text : withoutAccents(text);
  return latin
    .replace(/['’.]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join(separator);
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/ı/g, 'i');
}

function spell(entry: string): [printed: string, latin: string] {
  const [printed, latin] = entry.split('=');
  return [printed ?? entry, latin ?? printed ?? entry];
}
