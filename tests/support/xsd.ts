import { strToU8 } from 'fflate';
import {
  XmlBufferInputProvider,
  XmlDocument,
  XsdValidator,
  XmlLibError,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';
import type { Files } from '../../scorm/package/package-files.ts';

/** The namespaces of a manifest with the schema file of each, as its schemaLocation says. */
export function schemaLocationsIn(manifest: string): readonly (readonly [namespace: string, file: string])[] {
  const words = (/xsi:schemaLocation="([^"]*)"/.exec(manifest)?.[1] ?? '').split(' ');
  return words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1] ?? ''] as const] : []));
}

/**
 * What the schema files in a package say against its manifest; empty if nothing. Nothing is fetched: a small schema of
 * ours imports every namespace from memory. IMS's ims_xml.xsd declares the reserved prefix `xml` as a default namespace,
 * which libxml2 refuses, so for validation alone a stub of the same attributes stands in for it.
 */
export function schemaFindings(manifest: string, files: Files): readonly string[] {
  const folder = 'memory';
  const schemas = [...files].filter(([path]) => path.endsWith('.xsd'));
  const buffers = Object.fromEntries(schemas.map(([path, bytes]) => [`${folder}/${path}`, bytes]));
  buffers[`${folder}/ims_xml.xsd`] = strToU8(xmlStub);
  xmlRegisterInputProvider(new XmlBufferInputProvider(buffers));
  const driver = XmlDocument.fromString(driverFor(manifest), { url: `${folder}/driver.xsd` });
  const validator = XsdValidator.fromDoc(driver);
  try {
    const document = XmlDocument.fromString(manifest);
    validator.validate(document);
    document.dispose();
    return [];
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    return error.message.trim().split('\n');
  } finally {
    validator.dispose();
    driver.dispose();
    xmlCleanupInputProvider();
  }
}

function driverFor(manifest: string): string {
  const imports = schemaLocationsIn(manifest).map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
}

const xmlStub = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
<xs:attribute name="lang" type="xs:language"/><xs:attribute name="base" type="xs:string"/></xs:schema>`;
