import { normaliseLabel } from '../text.ts';
import { saysBounce } from '../words/column-label.ts';

/**
 * Shops have other things that bounce: payments, visitors, parcels. Exports of people have a column for each property of
 * theirs, in the shop's own words.
 */
// biome-ignore format: lists of words are read a line at a time
const otherThings = /checkout|\bpages?\b|\bseiten?\b|\bpaginas?\b|payment|\border|\bcheques?\b|\bcart|basket|session|\bvisit|traffic|\bsites?\b|website|landing|parcel|shipment|invoice|zahlung|lastschrift|rechnung|bestell|warenkorb|kasse|besuch|sitzung|paiement|commande|panier|facture|\bpagos?\b|pedido|carrito|factura|pagament|ordin[ei]|carrello|fattura|visit[ae]|carrinho|fatura|betaling|winkelwagen|factuur|bezoek|betalning|varukorg|faktura|besok|platnosc|zamowien|koszyk|wizyt|결제|주문|장바구니|방문|세션/;
/** The mail about an order is mail. */
const mail = /mail|correo|e post|이메일|messag|nachricht|newsletter|campaign|kampagne|confirm|bestatig/;

/** Does a header speak of something else that bounces than mail? */
export function namesOtherBounce(label: string): boolean {
  const normal = normaliseLabel(label);
  return otherThings.test(normal) && !mail.test(normal) && saysBounce(label);
}

/** What only files of orders, payments, coupons and leads have columns for. */
// biome-ignore format: lists of words are read a line at a time
const trade = /^(?:order|invoice|coupon|voucher|discount|amount|price|(?:sub)?total|currency|sku|product|quantity|tracking|lead|bestellung|rechnung|gutschein|rabatt|betrag|preis|commande|facture|bon|remise|montant|prix|pedido|factura|cupon|descuento|importe|precio|ordine|fattura|buono|sconto|importo|prezzo|fatura|cupom|desconto|valor|preco|bestelling|factuur|kortingscode|korting|bedrag|prijs|bestallning|faktura|kupong|belopp|pris|zamowienie|kupon|rabat|kwota|cena|주문|송장|쿠폰|할인|금액|가격)(?: (?:id|no|number|code|nr|nummer|numero|date|status|value|name))?$|financial status|fulfil|carrier|shipping|payment|\brefund|landing page|lead status|opt ?in type|zahlung|lieferstatus|paiement|livraison|\bpago|envio del pedido|pagamento|spedizione|betaling|verzending|betalning|frakt|platnosc|wysylka|결제|배송/;

/**
 * Is a file one of trade: orders whose parcels came back, payments that bounced, coupons called "Bounce-back"? Several of
 * its columns are of such, and none speaks of bounces of mail.
 */
export const isOfTrade = (headers: readonly string[]): boolean =>
  !headers.some(saysMailBounce) && headers.filter((header) => trade.test(normaliseLabel(header))).length > 1;

/** Does a header speak of bounces of mail? */
export const saysMailBounce = (label: string) => saysBounce(label) && !namesOtherBounce(label);
