/**
 * Mailbox providers and the domains that their filters stand behind.
 *
 * Grouped by who runs the mail exchangers, not by brand: verizon.net and aol.com are Yahoo's, ymail.com too,
 * while yahoo.co.jp is another company. `name@` stands for the brand under each ending listed after it.
 */
export interface ProviderLine {
  readonly id: string;
  readonly name: string;
  readonly domains: string;
}

export const providerTable: readonly ProviderLine[] = [
  { id: 'gmail', name: 'Gmail', domains: 'gmail.com googlemail.com' },
  {
    id: 'outlook',
    name: 'Outlook',
    domains: `
      outlook@com,at,be,cl,co.id,co.il,co.nz,co.th,com.ar,com.au,com.br,com.gr,com.pe,com.tr,com.vn,cz,de,dk,es,fr,hu,ie,in,it,jp,kr,lv,my,ph,pt,sa,sg,sk
      hotmail@com,be,ca,ch,cl,co.id,co.il,co.in,co.jp,co.kr,co.nz,co.th,co.uk,co.za,com.ar,com.au,com.br,com.hk,com.mx,com.tr,com.tw,com.vn,cz,de,dk,es,fi,fr,gr,hu,it,lt,lv,my,nl,no,ph,rs,se,sg,sk
      live@com,at,be,ca,cl,cn,co.in,co.kr,co.uk,co.za,com.ar,com.au,com.mx,com.my,com.ph,com.pt,com.sg,de,dk,fi,fr,hk,ie,in,it,jp,nl,no,ru,se
      msn.com windowslive.com passport.com`,
  },
  {
    id: 'yahoo',
    name: 'Yahoo, AOL',
    domains: `
      yahoo@com,at,be,bg,ca,ch,cl,co.id,co.il,co.in,co.kr,co.nz,co.th,co.uk,co.za,com.ar,com.au,com.br,com.co,com.hk,com.mx,com.my,com.pe,com.ph,com.sg,com.tr,com.tw,com.ua,com.ve,com.vn,cz,de,dk,ee,es,fi,fr,gr,hr,hu,ie,in,it,lt,lv,nl,no,pl,pt,ro,rs,se,si,sk
      ymail.com rocketmail.com myyahoo.com aim.com verizon.net
      aol@com,at,be,ch,cl,co.nz,co.uk,com.ar,com.au,com.br,com.mx,cz,de,dk,es,fi,fr,hk,in,it,jp,nl,pl,se`,
  },
  { id: 'yahoo-japan', name: 'Yahoo! Japan', domains: 'yahoo.co.jp ybb.ne.jp' },
  { id: 'icloud', name: 'iCloud', domains: 'icloud.com me.com mac.com' },
  { id: 'proton', name: 'Proton', domains: 'proton.me protonmail.com protonmail.ch pm.me' },
  { id: 'zoho', name: 'Zoho Mail', domains: 'zohomail@com,eu,in zoho.com' },
  { id: 'fastmail', name: 'Fastmail', domains: 'fastmail@com,fm,co.uk,de,es,fr,in,jp,net,org,to,us,com.au' },
  { id: 'tuta', name: 'Tuta', domains: 'tutanota@com,de tuta@com,io tutamail.com keemail.me' },

  {
    id: 'gmx',
    name: 'GMX, WEB.DE',
    domains: 'gmx@de,net,at,ch,com,co.uk,es,eu,fr,info,it,li,org,us web.de mail.com',
  },
  { id: 't-online', name: 'T-Online', domains: 't-online.de magenta.de' },
  { id: 'freenet', name: 'freenet', domains: 'freenet.de' },
  { id: 'vodafone-de', name: 'Vodafone Germany', domains: 'arcor.de vodafone.de vodafonemail.de kabelmail.de' },
  { id: '1und1', name: '1&1', domains: 'online.de onlinehome.de' },
  { id: 'bluewin', name: 'Bluewin', domains: 'bluewin.ch' },
  { id: 'a1', name: 'A1', domains: 'aon.at a1.net' },
  { id: 'orange', name: 'Orange', domains: 'orange.fr wanadoo.fr' },
  { id: 'laposte', name: 'La Poste', domains: 'laposte.net' },
  { id: 'free', name: 'Free', domains: 'free.fr aliceadsl.fr libertysurf.fr online.fr' },
  { id: 'sfr', name: 'SFR', domains: 'sfr.fr neuf.fr 9online.fr cegetel.net club-internet.fr numericable.fr noos.fr' },
  { id: 'bouygues', name: 'Bouygues Telecom', domains: 'bbox.fr' },
  { id: 'libero', name: 'Libero', domains: 'libero.it iol.it inwind.it blu.it virgilio.it' },
  { id: 'tim', name: 'TIM', domains: 'tim.it alice.it tin.it' },
  { id: 'tiscali', name: 'Tiscali', domains: 'tiscali.it' },
  { id: 'telenet', name: 'Telenet', domains: 'telenet.be pandora.be' },
  { id: 'proximus', name: 'Proximus', domains: 'skynet.be proximus.be' },
  { id: 'ziggo', name: 'Ziggo', domains: 'ziggo.nl home.nl upcmail.nl chello.nl casema.nl quicknet.nl' },
  { id: 'kpn', name: 'KPN', domains: 'kpnmail.nl planet.nl hetnet.nl kpnplanet.nl xs4all.nl' },
  { id: 'bt', name: 'BT', domains: 'btinternet.com btopenworld.com talk21.com' },
  { id: 'virgin-media', name: 'Virgin Media', domains: 'virginmedia.com virgin.net ntlworld.com blueyonder.co.uk' },
  { id: 'sky', name: 'Sky', domains: 'sky.com' },
  { id: 'talktalk', name: 'TalkTalk', domains: 'talktalk.net tiscali.co.uk lineone.net' },
  { id: 'telia', name: 'Telia', domains: 'telia.com' },
  { id: 'telenor', name: 'Telenor', domains: 'online.no' },
  { id: 'sapo', name: 'SAPO', domains: 'sapo.pt' },

  { id: 'wp-pl', name: 'Wirtualna Polska', domains: 'wp.pl o2.pl tlen.pl' },
  { id: 'onet', name: 'Onet', domains: 'onet.pl onet.eu op.pl vp.pl poczta.onet.pl' },
  { id: 'interia', name: 'Interia', domains: 'interia.pl interia.eu poczta.fm' },
  { id: 'seznam', name: 'Seznam', domains: 'seznam.cz email.cz post.cz spoluzaci.cz' },
  { id: 'centrum', name: 'Centrum', domains: 'centrum.cz centrum.sk atlas.cz' },
  { id: 'azet', name: 'Azet', domains: 'azet.sk' },
  { id: 'freemail-hu', name: 'Freemail', domains: 'freemail.hu' },
  { id: 'abv', name: 'ABV', domains: 'abv.bg' },
  { id: 'ukr-net', name: 'UKR.NET', domains: 'ukr.net' },
  { id: 'mail-ru', name: 'Mail.ru', domains: 'mail.ru bk.ru inbox.ru list.ru internet.ru' },
  { id: 'yandex', name: 'Yandex', domains: 'yandex@ru,com,by,kz,ua,com.tr ya.ru narod.ru' },
  { id: 'rambler', name: 'Rambler', domains: 'rambler.ru lenta.ru autorambler.ru myrambler.ru' },

  { id: 'comcast', name: 'Comcast', domains: 'comcast.net' },
  {
    id: 'att',
    name: 'AT&T',
    domains:
      'att.net sbcglobal.net bellsouth.net pacbell.net ameritech.net swbell.net prodigy.net snet.net flash.net nvbell.net',
  },
  { id: 'spectrum', name: 'Spectrum', domains: 'charter.net spectrum.net rr.com twc.com brighthouse.com' },
  { id: 'cox', name: 'Cox', domains: 'cox.net' },
  { id: 'optimum', name: 'Optimum', domains: 'optonline.net optimum.net' },
  { id: 'centurylink', name: 'CenturyLink', domains: 'centurylink.net q.com embarqmail.com centurytel.net' },
  { id: 'earthlink', name: 'EarthLink', domains: 'earthlink.net mindspring.com' },
  { id: 'frontier', name: 'Frontier', domains: 'frontier.com frontiernet.net' },
  { id: 'windstream', name: 'Windstream', domains: 'windstream.net' },
  { id: 'bell-canada', name: 'Bell Canada', domains: 'bell.net sympatico.ca' },
  { id: 'rogers', name: 'Rogers', domains: 'rogers.com' },
  { id: 'shaw', name: 'Shaw', domains: 'shaw.ca' },
  { id: 'telus', name: 'Telus', domains: 'telus.net' },
  { id: 'videotron', name: 'Vidéotron', domains: 'videotron.ca' },
  { id: 'uol', name: 'UOL', domains: 'uol.com.br bol.com.br' },
  { id: 'terra', name: 'Terra', domains: 'terra.com.br' },

  { id: 'qq', name: 'QQ Mail', domains: 'qq.com vip.qq.com foxmail.com' },
  { id: 'netease', name: 'NetEase', domains: '163.com 126.com yeah.net 188.com vip.163.com vip.126.com' },
  { id: 'sina', name: 'Sina', domains: 'sina.com sina.cn' },
  { id: 'sohu', name: 'Sohu', domains: 'sohu.com' },
  { id: 'naver', name: 'Naver', domains: 'naver.com' },
  { id: 'daum', name: 'Daum', domains: 'daum.net hanmail.net kakao.com' },
  { id: 'nate', name: 'Nate', domains: 'nate.com' },
  { id: 'docomo', name: 'NTT Docomo', domains: 'docomo.ne.jp' },
  { id: 'au', name: 'au', domains: 'ezweb.ne.jp au.com' },
  { id: 'softbank', name: 'SoftBank', domains: 'softbank.ne.jp i.softbank.jp vodafone.ne.jp' },
  { id: 'rediff', name: 'Rediffmail', domains: 'rediffmail.com' },
  { id: 'telstra', name: 'Telstra', domains: 'bigpond.com bigpond.net.au telstra.com' },
  { id: 'optus', name: 'Optus', domains: 'optusnet.com.au' },
  { id: 'xtra', name: 'Xtra', domains: 'xtra.co.nz' },
];
