// The table of contents of a SCORM 1.2 package: one lesson, one page that reports, and every file it needs. There is no mastery
// score in it, since a platform would overrule the lesson's own status with it.
import { START, type Description } from './package.ts';
import { escaped, lines } from './xml.ts';

export const MANIFEST = 'imsmanifest.xml';

/** `?mode=class&...`, as an attribute with its blank before it; none for the whole game. */
export const parametersOf = (query: string): string =>
  query === '' ? '' : ` parameters="?${escaped(query)}"`;

/** Addresses, not names: a blank or a letter outside of ASCII is written as the web does. */
export const fileLines = (paths: readonly string[]): string =>
  paths.map((path) => `      <file href="${escaped(encodeURI(path))}"/>`).join('\n');

export const manifestScorm12 = ({ id, title, version, query, paths }: Description): string =>
  lines(
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest identifier="${id}" version="${escaped(version)}"`,
    '  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"',
    '  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">',
    '  <metadata>',
    '    <schema>ADL SCORM</schema>',
    '    <schemaversion>1.2</schemaversion>',
    '  </metadata>',
    `  <organizations default="${id}-course">`,
    `    <organization identifier="${id}-course">`,
    `      <title>${escaped(title)}</title>`,
    `      <item identifier="${id}-lesson" identifierref="${id}-page" isvisible="true"${parametersOf(query)}>`,
    `        <title>${escaped(title)}</title>`,
    '      </item>',
    '    </organization>',
    '  </organizations>',
    '  <resources>',
    `    <resource identifier="${id}-page" type="webcontent" adlcp:scormtype="sco" href="${START}">`,
    fileLines(paths),
    '    </resource>',
    '  </resources>',
    '</manifest>',
    '',
  ).concat('\n');
