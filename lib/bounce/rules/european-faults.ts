import type { RuleFamily } from '../rule.ts';

/** Faults of the receiving side or on the way, by structure: what failed, or who did not answer. */
export const europeanFaults: RuleFamily = {
  name: 'European languages, of faults',
  tier: 'patience',
  rules: [
    {
      id: 'european-delivery-time-over',
      reason: 'server_temporary',
      confidence: 'medium',
      why: 'RFC 3463 X.4.7: the time allowed for delivery has run out, said in another language',
      phrases: [
        '(tiempo|plazo|délai|délais|temps|tempo|prazo|termine|zeit|frist|tijd|termijn|tid|tiden|czas|termin|время|срок) (máximo |maximal |massimo |limite )?(de |d |da |di |della |für die |der |van de |voor |för |на )?(la )?(entrega|livraison|consegna|zustellung|bezorging|aflevering|leverans|dostarcz*|doręcz*|доставк*) .. (vencid*|expir*|agotad*|dépass*|écoul*|scadut*|superat*|esgotad*|abgelauf*|überschritt*|verstrek*|verlopen|overschred*|löpt|gått|upłyn*|przekrocz*|minął|истек*|превыш*)',
        '(zustellfrist|zustellzeit|zustellzeitraum|bezorgtijd|levertijd|leveranstid*|leveringstid*) .. (abgelaufen|überschritten|verstreken|overschreden|verlopen|löpt|gått|udløbet|utløpt|over*)',
        '(expir*|vencid*|venció|agotó|dépass*|scadut*|esgot*|upłyn*|przekrocz*|истек*) .. (tiempo|plazo|délai|délais|tempo|prazo|termine|czas|termin|время|срок) .. (entrega|livraison|consegna|dostarcz*|doręcz*|доставк*)',
        '(配信|投递|投遞|送信|配送|전송|배달) ?(期限|时限|時限|기한|시한) .. (切れ|过期|過期|超|过|만료|초과|지났)',
      ],
    },
    {
      id: 'european-machinery-fails',
      reason: 'server_temporary',
      confidence: 'medium',
      why: 'RFC 3463 X.3.x and X.4.x: a server, a look-up or a connection failed, said in another language',
      phrases: [
        '{machineryAbroad} ... ({failureAbroad}|{silentAbroad})',
        '{failureAbroad} ... {machineryAbroad}',
        '(%|mx) ... {silentAbroad}',
        '{passingAbroad} ... {failureAbroad}',
        '{failureAbroad} .. {passingAbroad}',
      ],
    },
  ],
};
