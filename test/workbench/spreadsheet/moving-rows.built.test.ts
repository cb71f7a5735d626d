import { useEngine } from './use-engine';

/** A steady sequence of numbers from 0 up to 1, different for every seed. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

const PEOPLE = 60;
const STEPS = 25;

test.each([1, 2, 3])(
  'calculator: results stay with their rows while rows are inserted, sorted and edited (sequence %i)',
  async (seed) => {
    const random = sequence(seed);
    const pick = (below: number): number => Math.floor(random() * below);
    const { engine, sheet, define } = useEngine(
      Array.from({ length: PEOPLE }, (_row, row) => [`person ${row}`]),
    );
    const waiting: (() => void)[] = [];
    const calls = define('F', async (name) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return [[`<${name as string}>`, 'filled']];
    });
    const formulas = Array.from({ length: PEOPLE }, (_row, row) => [`=F(A${row + 1})`]);
    sheet.cells.writeFormulas({ row: 0, column: 1, rows: PEOPLE, columns: 1 }, formulas);
    const steps = [
      () => {
        sheet.structure.insertRows(pick(PEOPLE), 1 + pick(3));
      },
      () => {
        const { rows } = sheet.contentSize();
        const order = Array.from({ length: rows }, (_row, row) => ({ row, key: random() })).sort(
          (a, b) => a.key - b.key,
        );
        sheet.reorderRows(
          { row: 0, column: 0, rows, columns: 2 },
          order.map(({ row }) => row),
        );
      },
      () => {
        const row = pick(PEOPLE);
        const name = sheet.cells.displayValues({ row, column: 0, rows: 1, columns: 1 })[0]?.[0] ?? '';
        if (name !== '') sheet.cells.write({ row, column: 0, rows: 1, columns: 1 }, [[`${name}!`]]);
      },
      () => {
        for (let count = pick(10); count > 0; count -= 1) waiting.splice(pick(waiting.length), 1)[0]?.();
      },
    ];
    for (let step = 0; step < STEPS; step += 1) {
      await engine.workbook.change(() => steps[pick(steps.length)]?.());
      if (random() < 0.5) await engine.settle();
    }
    const finished = engine.idle();
    for (let round = 0; waiting.length > 0 || round < 3; round += 1) {
      for (const resolve of waiting.splice(0)) resolve();
      await engine.settle();
    }
    await finished;
    const rows = sheet.cells.displayValues({ row: 0, column: 0, rows: 300, columns: 3 });
    const texts = sheet.cells.formulas({ row: 0, column: 1, rows: 300, columns: 1 });
    const expected = rows.map(([name], row) =>
      texts[row]?.[0] === '' ? [name, '', ''] : [name, `<${name ?? ''}>`, 'filled'],
    );
    expect(rows).toEqual(expected);
    expect(
      texts.flatMap(([formula], row) => (formula === '' ? [] : [formula === `=F(A${row + 1})`])),
    ).toEqual(Array.from({ length: PEOPLE }, () => true));
    expect(calls.length).toBeLessThan(PEOPLE + STEPS);
  },
);
