import { strToU8 } from 'fflate';
import {
  XmlBufferInputProvider,
  XmlDocument,
  XmlLibError,
  XsdValidator,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';
import type { SchemaFault } from '../../scorm/check/check-package.ts';

const folder = 'memory';

/** The namespaces of a manifest with the schema file of each, as its schemaLocation says. */
export function schemaLocationsIn(manifest: string): readonly (readonly [namespace: string, file: string])[] {
  const words = (/:schemaLocation\s*=\s*["']([^"']*)/.exec(manifest)?.[1] ?? '').trim().split(/\s+/);
  return words.flatMap((word, index) =>
    index % 2 === 0 && word !== '' ? [[word, words[index + 1] ?? ''] as const] : [],
  );
}

/**
 * What the schema files in a package say against its manifest; undefined if they cannot be used. Nothing is fetched: a small
 * schema of ours imports every namespace from memory. IMS's ims_xml.xsd declares the reserved prefix `xml` as a default
 * namespace, which libxml2 refuses, so for validation alone a stub of the same attributes stands in for it.
 */
export function validateManifest(
  manifest: string,
  schemas: ReadonlyMap<string, Uint8Array>,
): readonly SchemaFault[] | undefined {
  const buffers = Object.fromEntries([...schemas].map(([path, bytes]) => [`${folder}/${path}`, bytes]));
  buffers[`${folder}/ims_xml.xsd`] = strToU8(xmlStub);
  xmlRegisterInputProvider(new XmlBufferInputProvider(buffers));
  try {
    const driver = XmlDocument.fromString(driverFor(manifest), { url: `${folder}/driver.xsd` });
    try {
      return faultsBy(driver, manifest);
    } finally {
      driver.dispose();
    }
  } finally {
    xmlCleanupInputProvider();
  }
}

function faultsBy(driver: XmlDocument, manifest: string): readonly SchemaFault[] | undefined {
  const validator = validatorOf(driver);
  if (validator === undefined) return undefined;
  try {
    const document = XmlDocument.fromString(manifest);
    try {
      validator.validate(document);
      return [];
    } finally {
      document.dispose();
    }
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    return error.details.map(({ line, message }) => ({ line, says: inWords(message) }));
  } finally {
    validator.dispose();
  }
}

/** Some published schemas are refused by libxml2, such as IMS's own for metadata. */
function validatorOf(driver: XmlDocument): XsdValidator | undefined {
  try {
    return XsdValidator.fromDoc(driver);
  } catch (error) {
    if (error instanceof XmlLibError) return undefined;
    throw error;
  }
}

/** Without the addresses of namespaces, which say nothing to people. */
function inWords(message: string): string {
  return message
    .trim()
    .replaceAll(/\{[^}]*\}/g, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/\.$/, '');
}

function driverFor(manifest: string): string {
  const imports = schemaLocationsIn(manifest).map(
    ([namespace, file]) =>
      `<xs:import namespace="${attributeText(namespace)}" schemaLocation="${attributeText(file)}"/>`,
  );
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
}

function attributeText(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const xmlStub = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
<xs:attribute name="lang" type="xs:language"/><xs:attribute name="base" type="xs:string"/></xs:schema>`;
