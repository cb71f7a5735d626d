import type { Person } from './person';
import { job, samplePerson, type SamplePerson } from './sample-person';

/** The people of the sample sheet. The first four are those of the contract's examples; each later one is a case of its own. */
export const SAMPLE_PEOPLE: readonly Person[] = (
  [
    {
      name: ['Dana', 'Reyes'],
      slug: 'dana-reyes',
      at: 'northwind',
      city: 'Portland',
      job: job('Head of Partnerships', 'Business Development', 'Director', '2024-05-01'),
      emails: [['dana.reyes@northwind.example', 'work', 'A+']],
      phones: [['+15035550123', 'mobile']],
      signals: [
        {
          type: 'companyChange',
          signalDate: '2026-06-02',
          previousCompany: 'Contoso Cloud',
          previousTitle: null,
        },
      ],
      signalScore: 0.3,
    },
    // No e-mail at all.
    {
      name: ['Ido', 'Marsh'],
      slug: 'ido-marsh',
      at: 'trey',
      city: 'Tel Aviv',
      job: job('Senior Research Analyst', 'Research & Analytics', 'Senior'),
      phones: [['+1 503 555 0144', 'mobile']],
    },
    // No phone at all.
    {
      name: ['Priya', 'Anand'],
      slug: 'priya-anand',
      at: 'contoso',
      city: 'Austin',
      job: job('VP Sales', 'Sales', 'Vice President'),
      emails: [['priya.anand@contoso.example', 'work', 'A']],
      signals: [
        {
          type: 'promotion',
          signalDate: '2026-09-14',
          previousCompany: null,
          previousTitle: 'Director of Sales',
        },
      ],
      signalScore: 0.71,
    },
    // Only a private address.
    {
      name: ['Lena', 'Ortiz'],
      slug: 'lena-ortiz',
      at: 'adatum',
      city: 'Madrid',
      job: job('VP Sales', 'Sales', 'Vice President'),
      emails: [['lena.ortiz@mail.example', 'private', null]],
      phones: [['+1 212 555 0188', 'direct']],
    },
    // Several addresses and numbers, the best ones not first.
    {
      name: ['Tom', 'Okafor'],
      slug: 'tom-okafor',
      at: 'northwind',
      city: 'Portland',
      job: job('Director of Operations', 'Operations', 'Director', '2021-02-15'),
      emails: [
        ['tom@inbox.example', 'private', 'A'],
        ['t.okafor@northwind.example', 'work', 'B'],
        ['tom.okafor@northwind.example', 'work', 'A+'],
      ],
      phones: [
        ['(503) 555-0177', 'work'],
        ['+1 503 555 0178', 'direct'],
        ['+1 503 555 0179', 'mobile'],
      ],
      before: ['Tailspin Foods', 'Operations Manager'],
    },
    // Must not be called.
    {
      name: ['Grace', 'Lindqvist'],
      slug: 'grace-lindqvist',
      at: 'tailspin',
      city: 'Göteborg',
      job: job('Chief Executive Officer', 'General Management', 'C-Suite'),
      emails: [['grace@tailspin.example', 'work', 'A+']],
      phones: [['+1 503 555 0131', 'mobile', true]],
    },
    // May be called on one number only.
    {
      name: ['Marcus', 'Webb'],
      slug: 'marcus-webb',
      at: 'contoso',
      city: 'Austin',
      job: job('Senior Platform Engineer', 'Engineering & Technical', 'Senior'),
      emails: [['marcus.webb@contoso.example', 'work', 'A']],
      phones: [
        ['+15125550150', 'mobile', true],
        ['+15125550151', 'direct', false],
      ],
    },
    // National number with leading zeros; umlauts.
    {
      name: ['Jürgen', 'Groß'],
      slug: 'juergen-gross',
      at: 'fabrikam',
      city: 'Ulm',
      job: job('Einkaufsleiter', 'Operations', 'Manager', '2019-10-01'),
      emails: [['j.gross@fabrikam.example', 'work', 'A+']],
      phones: [['0171 3920012', 'mobile']],
    },
    {
      name: ['Anna-Maria', 'van der Berg'],
      slug: 'anna-maria-van-der-berg',
      at: 'fabrikam',
      city: 'Amsterdam',
      job: job('Managing Director, Strategy', 'General Management', 'C-Suite'),
      emails: [['a.vanderberg@fabrikam.example', 'work', 'A']],
    },
    {
      name: ['さくら', '佐藤'],
      slug: 'sakura-sato',
      at: 'fourthcoffee',
      city: 'Tokyo',
      job: job('Brand Manager', 'Marketing', 'Manager'),
      emails: [['sakura.sato@fourthcoffee.example', 'work', null]],
      phones: [['+1 212 555 0164', 'mobile']],
    },
    {
      name: ['Siobhán', "O'Brien"],
      slug: 'siobhan-obrien',
      at: 'litware',
      city: 'Dublin',
      job: job('Chief Financial Officer', 'Finance', 'C-Suite'),
      emails: [['siobhan.obrien@litware.example', 'work', 'A+']],
      phones: [['+12025550119', 'direct']],
    },
    {
      name: ['José', 'García Márquez'],
      slug: 'jose-garcia-marquez',
      at: 'adatum',
      city: 'Madrid',
      job: job('Treasury Manager', 'Finance', 'Manager'),
      emails: [['jose.garcia@adatum.example', 'work', 'B']],
    },
    // A title that a spreadsheet would run as a formula.
    {
      name: ['Mia', 'Chen'],
      slug: 'mia-chen',
      at: 'adventure-works',
      city: 'Toronto',
      job: job('=Growth + Marketing Lead', 'Marketing', 'Manager'),
      emails: [['mia.chen@adventure-works.example', 'work', 'A']],
      phones: [['+1 416 555 0102', 'mobile']],
    },
    {
      name: ['Oliver', 'Hart'],
      slug: 'oliver-hart',
      at: 'woodgrove',
      city: 'London',
      job: job('Director of Compliance', 'Legal', 'Director'),
      emails: [['oliver.hart@woodgrove.example', 'work', 'A+']],
      phones: [
        ['020 7946 0018', 'work'],
        ['07700 900123', 'mobile'],
      ],
    },
    // May not be disclosed.
    {
      name: ['Petra', 'Novak'],
      slug: 'petra-novak',
      at: 'woodgrove',
      city: 'London',
      job: job('VP Risk', 'Finance', 'Vice President'),
      emails: [['petra.novak@woodgrove.example', 'work', 'A']],
      fate: 'COMPLIANCE_RESTRICTED',
    },
    // Found, but the reveal fails.
    {
      name: ['Éloïse', 'Lefèvre'],
      slug: 'eloise-lefevre',
      at: 'proseware',
      city: 'Paris',
      job: job('Co-Founder', 'General Management', 'Founder'),
      emails: [['eloise@proseware.example', 'work', 'A']],
      fate: 'ENRICH_FAILED',
    },
    {
      name: ['Noa', 'Levi'],
      slug: 'noa-levi',
      at: 'trey',
      city: 'Tel Aviv',
      job: job('Founder', 'General Management', 'Founder', '2018-01-01'),
      emails: [['noa@trey.example', 'work', 'A+']],
      phones: [['+1 212 555 0170', 'mobile']],
    },
    {
      name: ['Sam', 'Whitfield'],
      slug: 'sam-whitfield',
      at: 'equals',
      city: 'Sydney',
      job: job('+Plus Size Buyer', 'Other', 'Non-Manager'),
      phones: [['0491 570 156', 'mobile']],
    },
    // Neither e-mail nor phone.
    {
      name: ['Hana', 'Kim'],
      slug: 'hana-kim',
      at: 'fourthcoffee',
      city: 'Tokyo',
      job: job('Store Associate', 'Sales', 'Non-Manager'),
    },
    {
      name: ['Luis', 'da Silva'],
      slug: 'luis-da-silva',
      at: 'litware',
      city: 'Bethesda',
      job: job('Front Office Manager', 'Customer Service', 'Manager', '2026-08-01'),
      emails: [['luis.dasilva@litware.example', 'work', 'A']],
      phones: [['+1 301 555 0140', 'direct']],
      before: ['Adatum', 'Customer Success Manager'],
    },
  ] satisfies readonly SamplePerson[]
).map((sample, index) => samplePerson(sample, index + 1));
