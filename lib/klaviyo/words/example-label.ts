import { firstLine, normaliseLabel } from '../text.ts';

/** "Example" in Klaviyo's languages, as stems; "sample" is none of them, as a sample of bounces holds real ones. */
// biome-ignore format: lists of words are read a line at a time
const stems = ['exampl', 'beispiel', 'exemple', 'ejemplo', 'esempi', 'exemplo', 'voorbeeld', 'exempel', 'przyklad', '예시', '예제'] as const;

/** Says that what stands below is made up to explain something: "Example address", "Beispiele für Bounces". */
export function saysExample(label: string): boolean {
  const words = normaliseLabel(firstLine(label)).split(' ');
  return words.length <= 6 && stems.some((stem) => words.some((word) => word.startsWith(stem)));
}

/** Longer texts are not the name of a part of a page. */
const longestName = 80;

/** Names of parts that explain: help, a guide, "Understanding bounces", "What is a bounce?", "What you will see". */
const explanation =
  /(?:^| )(?:help(?: cent(?:er|re))?|how to|how it works|guide|tour|tutorial|faq|glossary|tips?|understand\p{L}*|learn (?:about|more|how)|what (?:is|are|does|do|you)\b|(?:may|might|will|would|could) (?:look like|see|find)|looks like|sample data|demo(?: data)?|placeholder|illustration|hilfe\p{L}*|anleitung|leitfaden|verstehen|was (?:ist|sind|bedeute\p{L}*)|so funktioniert|so sieht|aide|comprendre|qu est ce|que signifi\p{L}*|guide|comment|ayuda|guia|comprender|entender|que (?:es|son|significa)|como (?:funciona|se ve)|aiuto|guida|capire|cos e|cosa (?:sono|significa)|come (?:funziona|appare)|ajuda|o que (?:e|sao|significa)|entenda|uitleg|begrijpen|wat (?:is|zijn|betekent)|hoe werkt|hjalp|forsta|vad (?:ar|betyder|innebar)|sa fungerar|pomoc|przewodnik|zrozum\p{L}*|co to|czym (?:jest|sa)|jak dziala)(?: |$)|도움말|안내|가이드|이해하기|이해|무엇인가/u;

/** Says that a part of a page explains something. */
export function saysExplanation(label: string): boolean {
  return label.length <= longestName && explanation.test(normaliseLabel(label));
}

/** Names of parts that show an e-mail as it will look, or let it be designed, or try it out. */
const preview =
  /(?:^| )(?:previews?|preheader|editor|canvas|template|test (?:e ?mails?|sends?)|send (?:a )?test|vorschau|editor|vorlage|testversand|apercu|previsualisation|editeur|modele|vista previa|previsualizacion|plantilla|anteprima|modello|pre visualizacao|previa|modelo|voorvertoning|voorbeeldweergave|sjabloon|forhandsgransk\p{L}*|forhandsvisning|mall|podglad\p{L}*|szablon)(?: |$)|미리보기|템플릿/u;

/** Says that a part of a page shows or designs an e-mail: "Email preview", `email-editor`. */
export function saysPreview(label: string): boolean {
  return label.length <= longestName && preview.test(normaliseLabel(label.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')));
}
