import { routeOf } from '../pages/address.ts';
import { hasAddressOf } from '../pages/page.ts';
import { suppressedProfiles } from '../pages/suppressed-profiles.ts';
import { openRoots } from '../tables/find-tables.ts';
import { elementText, normaliseLabel } from '../text.ts';

/** Kinds of files by which a field says that it takes a table of addresses. */
const takesTables = /csv|text\/plain|\.txt|spreadsheet|ms-excel|text\/\*/i;
/** Fields for other things: pictures, media, documents. */
const takesOthers = /image|video|audio|font|pdf|zip|\.(?:png|jpe?g|gif|svg|webp|mp4|json|html?)\b/i;

/**
 * Words about a field that say what its file is for. Buttons of the articles on suppression: Import, Upload File, Choose
 * file; "CSV" is the same in every language.
 */
const aboutImport =
  /csv|suppress|unterdruck|supprim|suprim|soppress|onderdruk|exkluder|wyklucz|억제|\bimport|importier|importer|importar|importa\b|importeren|importera|importuj|가져오기|upload|hochladen|telecharger|televers|subir|cargar|carica|carregar|enviar arquivo|uploaden|ladda upp|przeslij|wgraj|업로드/u;
const aboutPictures =
  /image|picture|photo|logo|avatar|profile picture|bild|foto|photo de profil|imagen|immagine|imagem|afbeelding|obraz|zdjec|이미지|사진/u;

const dialogs = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/** How surely a field is the one of Klaviyo's import dialog; 0 where it is not. */
function weigh(input: HTMLInputElement): number {
  const accept = input.accept.trim();
  if (input.disabled || (takesOthers.test(accept) && !takesTables.test(accept))) return 0;
  const dialog = input.closest(dialogs);
  const around =
    dialog ?? input.closest('form, section, [class*="drop" i], [class*="upload" i]') ?? input.parentElement;
  const own = normaliseLabel(
    [
      input.name,
      input.id,
      input.getAttribute('aria-label') ?? '',
      ...[...(input.labels ?? [])].map((label) => elementText(label, 200)),
    ].join(' '),
  );
  const words = normaliseLabel(around ? elementText(around, 180) : '');
  if (aboutPictures.test(own) || (aboutPictures.test(words) && !aboutImport.test(words) && !takesTables.test(accept)))
    return 0;
  const says = aboutImport.test(own) || aboutImport.test(words);
  if (!takesTables.test(accept) && !says) return 0;
  return (takesTables.test(accept) ? 2 : 0) + (says ? 1 : 0) + (dialog ? 1 : 0);
}

/** Fields are often hidden behind a button or a drop zone; what stands around them must be on show. */
function isOnShow(input: HTMLInputElement): boolean {
  for (let around: Element | null = input, level = 0; around && level < 4; around = around.parentElement, level++)
    if (around.checkVisibility({ visibilityProperty: true })) return true;
  return false;
}

/**
 * The field of the import dialog on the page of suppressed profiles, or `null`: at any other address, where no field
 * takes a file of addresses, or where two do so equally. Reads, and changes nothing.
 */
export function findFileField(document: Document, url: URL): HTMLInputElement | null {
  if (!hasAddressOf(suppressedProfiles, routeOf(url))) return null;
  const fields = openRoots(document)
    .flatMap((root) => [...root.querySelectorAll<HTMLInputElement>('input[type="file" i]')])
    .map((input) => ({ input, weight: weigh(input) }))
    .filter(({ input, weight }) => weight > 0 && isOnShow(input))
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = fields;
  return first && first.weight !== second?.weight ? first.input : null;
}
