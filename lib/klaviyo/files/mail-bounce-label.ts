import { normaliseLabel } from '../text.ts';
import { saysBounce } from '../words/column-label.ts';

/**
 * Shops have other things that bounce: payments, visitors, parcels. Exports of people have a column for each property of
 * theirs, in the shop's own words.
 */
// biome-ignore format: lists of words are read a line at a time
const otherThings = /checkout|payment|\border|\bcheques?\b|\bcart|basket|session|\bvisit|traffic|\bsites?\b|website|landing|parcel|shipment|invoice|zahlung|lastschrift|rechnung|bestell|warenkorb|kasse|besuch|sitzung|paiement|commande|panier|facture|\bpagos?\b|pedido|carrito|factura|pagament|ordin[ei]|carrello|fattura|visit[ae]|carrinho|fatura|betaling|winkelwagen|factuur|bezoek|betalning|varukorg|faktura|besok|platnosc|zamowien|koszyk|wizyt|결제|주문|장바구니|방문|세션/;
/** The mail about an order is mail. */
const mail = /mail|correo|e post|이메일|messag|nachricht|newsletter|campaign|kampagne|confirm|bestatig/;

/** Does a header speak of something else that bounces than mail? */
export function namesOtherBounce(label: string): boolean {
  const normal = normaliseLabel(label);
  return otherThings.test(normal) && !mail.test(normal) && saysBounce(label);
}

/** Does a header speak of bounces of mail? */
export const saysMailBounce = (label: string) => saysBounce(label) && !namesOtherBounce(label);
