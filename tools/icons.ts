// `npm run icons`: rasterises the icons of the installed game from assets/icon/icon.svg. The build uses what is committed;
// a test says when it is stale.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { hashIcons, ICON_FOLDER, ICONS, svgOf } from './icon-book.ts';

for (const icon of ICONS) {
  const { size } = await sharp(Buffer.from(svgOf(icon)), { density: 144 })
    .resize(icon.sizePx, icon.sizePx)
    .png({ compressionLevel: 9, palette: true })
    .toFile(fileURLToPath(new URL(icon.file, ICON_FOLDER)));
  console.log(`${icon.file}: ${icon.sizePx} px, ${Math.round(size / 1000)} kB`);
}
writeFileSync(
  new URL('icons.json', ICON_FOLDER),
  `{ "sources": "${hashIcons()}", "files": ${JSON.stringify(ICONS.map(({ file }) => file))} }\n`,
);
