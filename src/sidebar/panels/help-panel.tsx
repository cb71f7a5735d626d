const EXAMPLES = [
  {
    formula: '=LUSHA_PERSON(A2)',
    text: 'Name, job title, company and e-mail of the person in A2: an e-mail address, LinkedIn profile or Lusha ID.',
  },
  {
    formula: '=LUSHA_PERSON(A2:B50, "title, email, phone")',
    text: 'For 49 people at once, by full name and company.',
  },
  {
    formula: '=LUSHA_COMPANY(A2:A50, "name, employees, revenue")',
    text: 'Company facts by domain, website or name.',
  },
  { formula: '=LUSHA_CREDITS()', text: 'Credits left in your account.' },
] as const;

/** Help: how to begin, what costs, and what to do when something looks wrong. */
export function HelpPanel() {
  return (
    <main>
      <h1>Help</h1>
      <section aria-labelledby="help-formulas">
        <h2 id="help-formulas">Formulas</h2>
        <dl class="examples">
          {EXAMPLES.map(({ formula, text }) => (
            <div key={formula}>
              <dt>
                <code>{formula}</code>
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p>
          One formula over a range is cheaper and faster than one per cell: it asks Lusha for 100 people with
          each request.
        </p>
      </section>
      <section aria-labelledby="help-bulk">
        <h2 id="help-bulk">Enriching a list</h2>
        <p>
          Select rows, then choose Extensions &gt; Lusha for Sheets &gt; Enrich people in selection… The plan
          says what it costs at most before anything is asked, and a run that would cost more waits for you.
        </p>
        <ul>
          <li>
            Duplicates are paid once. Formulas always stay; filled cells do unless you choose to write over
            them.
          </li>
          <li>
            You may sort, insert and delete rows meanwhile: each answer goes to the row that it is about, or
            is set aside.
          </li>
          <li>
            Stop, closing the sidebar or a lost connection lose nothing. Go on with Run in progress… in the
            same menu.
          </li>
          <li>A run that is over can be undone under Past runs. What was revealed stays free.</li>
        </ul>
      </section>
      <section aria-labelledby="help-costs">
        <h2 id="help-costs">What costs credits</h2>
        <ul>
          <li>Only what you name is revealed. An e-mail is usually 1 credit, a phone 5, a company 1.</li>
          <li>A search is usually 1 credit for each started 25 results.</li>
          <li>
            Whatever was revealed once in this file is free from then on: other cells, other tabs,
            recalculation.
          </li>
          <li>People who are not found are free, and not asked for again for 7 days.</li>
        </ul>
      </section>
      <section aria-labelledby="help-trouble">
        <h2 id="help-trouble">When a cell shows an error</h2>
        <p>
          Point at the cell: the note says what happened and what to do. <code>IFERROR</code> can hide it. A
          text such as <code>#LUSHA: RATE_LIMIT until 14:05</code> stands in rows that could not be fetched
          while others could.
        </p>
      </section>
    </main>
  );
}
