import { expect, test } from 'vitest';
import { billOfMaterials } from '../../../scripts/release/bill-of-materials.ts';
import { checksums } from '../../../scripts/release/checksums.ts';

test('checksums are lines that sha256sum can check, by name', () => {
  const files = new Map([
    ['b.zip', new TextEncoder().encode('b')],
    ['a.zip', new Uint8Array()],
  ]);

  expect(checksums(files)).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.zip\n' +
      '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b.zip\n',
  );
});

test('two bills of the same materials are the same', () => {
  const bill = (number: string) =>
    JSON.stringify({
      serialNumber: number,
      metadata: { timestamp: number, tools: [] },
      components: [{ name: 'lit' }],
    });

  expect(billOfMaterials(bill('one'))).toBe(billOfMaterials(bill('two')));
  expect(billOfMaterials(bill('one'))).toContain('lit');
});
