// The table of contents of a SCORM 2004 package, 4th edition. Its sequencing says one thing only: completion and success are
// what the lesson says they are. Without that a platform would fill in both by itself.
import { fileLines, parametersOf } from './manifest-scorm-12.ts';
import { START, type Description } from './package.ts';
import { escaped, lines } from './xml.ts';

export const manifestScorm2004 = ({ id, title, version, query, paths }: Description): string =>
  lines(
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest identifier="${id}" version="${escaped(version)}"`,
    '  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"',
    '  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"',
    '  xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"',
    '  xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"',
    '  xmlns:imsss="http://www.imsglobal.org/xsd/imsss">',
    '  <metadata>',
    '    <schema>ADL SCORM</schema>',
    '    <schemaversion>2004 4th Edition</schemaversion>',
    '  </metadata>',
    `  <organizations default="${id}-course">`,
    `    <organization identifier="${id}-course" adlseq:objectivesGlobalToSystem="false">`,
    `      <title>${escaped(title)}</title>`,
    `      <item identifier="${id}-lesson" identifierref="${id}-page" isvisible="true"${parametersOf(query)}>`,
    `        <title>${escaped(title)}</title>`,
    '        <imsss:sequencing>',
    '          <imsss:objectives>',
    `            <imsss:primaryObjective objectiveID="${id}-objective" satisfiedByMeasure="false"/>`,
    '          </imsss:objectives>',
    '          <imsss:deliveryControls tracked="true" completionSetByContent="true" objectiveSetByContent="true"/>',
    '        </imsss:sequencing>',
    '      </item>',
    '      <imsss:sequencing>',
    '        <imsss:controlMode choice="true" flow="true"/>',
    '      </imsss:sequencing>',
    '    </organization>',
    '  </organizations>',
    '  <resources>',
    `    <resource identifier="${id}-page" type="webcontent" adlcp:scormType="sco" href="${START}">`,
    fileLines(paths),
    '    </resource>',
    '  </resources>',
    '</manifest>',
    '',
  ).concat('\n');
