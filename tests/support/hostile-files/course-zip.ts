import { strToU8 } from 'fflate';
import { rawZip, type RawEntry, type RawZip } from './raw-zip.ts';

/** A manifest of SCORM 1.2 with one lesson. */
export const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="small" version="1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="o"><organization identifier="o"><title>Small</title>
<item identifier="i" identifierref="r"><title>Small</title></item></organization></organizations>
<resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="index.html"><file href="index.html"/></resource></resources>
</manifest>`;

export const course: readonly RawEntry[] = [
  text('imsmanifest.xml', manifest),
  text('index.html', '<p>Small</p>'),
];

/** A small course as it should be, and what is wrong with it. */
export function courseZip(more: readonly RawEntry[] = [], zip: RawZip = {}): Uint8Array {
  return rawZip([...course, ...more], zip);
}

/** A zip of texts by their paths. */
export function zipOfTexts(files: Readonly<Record<string, string>>): Uint8Array {
  return rawZip(Object.entries(files).map(([path, content]) => text(path, content)));
}

export function text(path: string, content: string): RawEntry {
  return { path, content: strToU8(content) };
}
