// The course structure of a cmi5 package: a course of one unit. It lists no files, since the standard has no place for them.
// There is no mastery score: who comes to the end has completed and passed.
import { START, type Description } from './package.ts';
import { escaped, lines } from './xml.ts';

export const COURSE = 'cmi5.xml';

const words = (tag: string, locale: string, text: string, indent: string): string =>
  lines(
    `${indent}<${tag}>`,
    `${indent}  <langstring lang="${escaped(locale)}">${escaped(text)}</langstring>`,
    `${indent}</${tag}>`,
  );

export const manifestCmi5 = ({ id, title, locale, query }: Description): string =>
  lines(
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">',
    `  <course id="urn:102tons:${id}:course">`,
    words('title', locale, title, '    '),
    words('description', locale, title, '    '),
    '  </course>',
    `  <au id="urn:102tons:${id}:lesson" moveOn="Completed" launchMethod="AnyWindow">`,
    words('title', locale, title, '    '),
    words('description', locale, title, '    '),
    `    <url>${START}</url>`,
    query === '' ? null : `    <launchParameters>${escaped(query)}</launchParameters>`,
    '  </au>',
    '</courseStructure>',
    '',
  ).concat('\n');
