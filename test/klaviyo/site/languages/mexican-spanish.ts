import type { Translation } from './phrases.ts';
import { spanish } from './spanish.ts';

/** Where Klaviyo's help pages for Mexico (360057036052, 360036974872) use other words than those for Spain. */
export const mexicanSpanish: Translation = {
  ...spanish,
  Hard: 'Rebote permanente',
  Soft: 'Rebote temporal',
  'Emails to User Have Hard Bounced': 'Los correos electrónicos al usuario tuvieron un rebote permanente',
  'Email Dropped': 'Correo electrónico abandonado',
  'User Has Unsubscribed': 'El usuario canceló la suscripción',
  'User Was Manually Excluded': 'Se excluyó al usuario manualmente',
};
