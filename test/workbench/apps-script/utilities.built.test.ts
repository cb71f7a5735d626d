import { run } from './run-body';

test('Utilities: digests, signatures and base64 are as Java gives them', async () => {
  const { result } = await run(`
    var U = Utilities;
    return [
      U.computeDigest(U.DigestAlgorithm.MD5, 'input to hash'),
      U.base64Encode(U.computeDigest(U.DigestAlgorithm.SHA_256, 'ü', U.Charset.UTF_8)),
      U.computeHmacSha256Signature('value', 'key').slice(0, 4),
      U.base64Encode('Größe?>'),
      U.base64EncodeWebSafe('Größe?>'),
      U.newBlob(U.base64DecodeWebSafe('R3LDtsOfZT8-')).getDataAsString(),
      /^[0-9a-f-]{36}$/.test(U.getUuid()),
      U.formatString('%s: %05.1f', 'x', 1.25),
    ];`);
  expect(result).toEqual([
    [-16, -20, -112, 64, -50, -47, -118, 102, -113, 70, -112, 94, -34, -49, 117, -103],
    'YHR0ykdalyTXNgq6caVtXfd+YTUOP3JM+h9G6Ffi2F8=',
    [-112, -5, -4, -15],
    'R3LDtsOfZT8+',
    'R3LDtsOfZT8-',
    'Größe?>',
    true,
    'x: 001.3',
  ]);
});

test('Utilities: what was compressed comes back', async () => {
  const { result } = await run(`
    var text = new Array(1000).join('Grüße ');
    var zipped = Utilities.gzip(Utilities.newBlob(text));
    return [zipped.getContentType(), zipped.getBytes().length < 200,
      Utilities.ungzip(Utilities.newBlob(zipped.getBytes())).getDataAsString() === text];`);
  expect(result).toEqual(['application/x-gzip', true, true]);
});

test('Utilities: what cannot be decoded is refused', async () => {
  await expect(run(`Utilities.base64Decode('a-b')`)).rejects.toThrow('Could not decode string.');
  await expect(run(`Utilities.ungzip(Utilities.newBlob('no gzip'))`)).rejects.toThrow(
    'incorrect header check',
  );
});

test('Utilities: a digest of text beyond ASCII needs its charset, caught or not', async () => {
  await expect(
    run(`try { Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'ü'); } catch (e) {}`),
  ).rejects.toThrow(
    'Utilities.computeDigest of text beyond ASCII without Utilities.Charset.UTF_8 is not emulated by the workbench.',
  );
});
