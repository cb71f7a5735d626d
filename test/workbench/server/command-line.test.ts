import { readCommandLine, UsageError } from '../../../src/workbench/server/command-line';

const DEFAULTS = {
  file: null,
  port: undefined,
  plan: undefined,
  credits: undefined,
  withKey: true,
  liveKey: null,
};

function read(args: string[], apiKey?: string) {
  return readCommandLine(args, apiKey);
}

test('command line: nothing opens the sample', () => {
  expect(read([], 'unused key')).toEqual(DEFAULTS);
});

test('command line: a file and options of the simulated account', () => {
  expect(read(['leads.csv', '--plan', 'free5', '--port', '8080', '--credits', '40', '--no-key'])).toEqual({
    ...DEFAULTS,
    file: 'leads.csv',
    plan: 'free5',
    port: 8080,
    credits: 40,
    withKey: false,
  });
});

test('command line: live takes the key from the environment', () => {
  expect(read(['--live'], 'secret')).toEqual({ ...DEFAULTS, liveKey: 'secret' });
});

test.each(['--help', '-h'])('command line: %s asks for the help text', (option) => {
  expect(read([option])).toBe('help');
});

test.each<[string[], string]>([
  [['a.csv', 'b.csv'], 'Name one file, not 2.'],
  [
    ['--plan', 'gold'],
    [
      'There is no plan "gold". Known: free, starter, pro, premium, scale, legacy, free5, starter5,',
      'professional200, premium200, scale300.',
    ].join(' '),
  ],
  [['--port', '70000'], '--port takes a whole number up to 65535, not "70000".'],
  [['--port', 'x'], '--port takes a whole number up to 65535, not "x".'],
  [['--live'], '--live needs your API key: LUSHA_API_KEY=… npm start -- --live'],
])('command line: %j is refused', (args, message) => {
  expect(() => read(args)).toThrow(new UsageError(message));
});

test('command line: options of the simulated account make no sense with the real one', () => {
  expect(() => read(['--live', '--plan', 'free5'], 'secret')).toThrow(
    new UsageError('--plan is for the simulated account; leave it out with --live.'),
  );
});

test('command line: an unknown option is named', () => {
  expect(() => read(['--prot', '80'])).toThrow(/^Unknown option '--prot'/);
});
