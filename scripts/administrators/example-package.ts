import { strToU8 } from 'fflate';
import { zipOf } from '../../scorm/package/zip.ts';
import { schemasIn } from '../kit/schemas.ts';

export const exampleName = 'hand-hygiene.zip';

const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="hand-hygiene" version="1.0"
    xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>Hand hygiene</title>
      <item identifier="lesson" identifierref="pages">
        <title>Hand hygiene</title>
        <adlcp:masteryscore>80</adlcp:masteryscore>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="pages" type="webcontent" adlcp:scormtype="sco" href="index.html">
      <file href="index.html"/>
      <file href="Pictures/Hands.svg"/>
    </resource>
  </resources>
</manifest>
`;

const page =
  '<!doctype html><html lang="en"><title>Hand hygiene</title><body><h1>Hand hygiene</h1><p>Wash for as long as a birthday song takes.</p><img src="Pictures/Hands.svg" alt="Two hands"></body></html>';

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><circle cx="12" cy="10" r="8"/><circle cx="28" cy="10" r="8"/></svg>';

/** A small package such as others bring: whole on the maker's computer, and not in most LMSs. */
export function examplePackage(): Uint8Array {
  return zipOf(
    new Map([
      ...schemasIn('scorm12'),
      ['imsmanifest.xml', strToU8(manifest)],
      ['index.html', strToU8(page)],
      ['pictures/hands.svg', strToU8(picture)],
    ]),
  );
}
