/** Something in a text that may be private to somebody. */
export type PrivateThing = 'phone' | 'email' | 'national_insurance' | 'person';

/** Whom a text speaks of as in danger: its writer, somebody at home, a child. */
export type Crisis = 'self' | 'home' | 'child';

/** A report route by its slug (`published_report_routes`). */
export type ReportRouteSlug = 'emergency' | 'street' | 'anti-social-behaviour';

const PRIVATE: Record<PrivateThing, RegExp[]> = {
  // A leading 0 or 44 and nine or ten digits more, however they are grouped. Dates have slashes.
  phone: [
    /(?<![\d.])(?:\+|00)44[\s().-]*(?:0[\s().-]*)?(?:\d[\s().-]*){9,10}(?!\d)/,
    /(?<!\d)\(?0(?:[\s().-]*\d){9,10}(?!\d)/,
  ],
  email: [/[^\s@<>(),;]+@[^\s@<>(),;]+\.\p{L}{2,}/u],
  national_insurance: [/\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?:[\s-]*\d{2}){3}[\s-]*[A-D]\b/i],
  person: [
    /\b(?:Mr|Mrs|Ms|Miss|Mx)\.?\s+\p{Lu}[\p{L}'’-]+/u,
    /\bmrs?\.?\s+\p{L}{2,}/iu,
    /\b(?:neighbou?r|(?:man|woman|lad|girl|guy|bloke|person) next door)s?,?\s+(?:is\s+|called\s+|named\s+)?\p{Lu}\p{Ll}+/u,
    /\b(?:neighbou?r|man|woman|lad|guy|bloke|person|someone|somebody)\s+(?:called|named)\s+\p{L}{2,}/iu,
    /\b\p{Lu}\p{Ll}+,?\s+(?:at|from|in|of)\s+(?:number|no\.?|flat|house)\s*\d+/u,
    /\b(?:people|man|woman|family|person|lads?|neighbours?|someone|somebody|he|she|they|couple)\b[^.!?\n]{0,20}\b(?:at|from|in)\s+(?:number|no\.?|flat|house)\s*\d+/i,
  ],
};

const THEM =
  '(?:he|she|they|partner|husband|wife|boyfriend|girlfriend|ex|dad|mum|father|mother|step-?dad|step-?mum)';
const HURTS =
  '(?:hits?|beats?|hurts?|hurting|hitting|beating|punch\\w*|kick\\w*|slap\\w*|strangl\\w*|chok\\w*|threaten\\w*|rap(?:es|ed)|abus\\w*)';
const CHILD = '(?:child|children|kids?|boys?|girls?|baby|babies|toddlers?|teenagers?)';
const AT_RISK =
  '(?:at risk|abus\\w+|neglect\\w*|beaten|being (?:hurt|hit|harmed)|groom\\w*|exploit\\w*|left (?:home )?alone|bruises?)';

const CRISIS: Record<Crisis, RegExp[]> = {
  self: [
    /\bsuicid/i,
    /\b(?:kill|killing|hurt|hurting|harm|harming|cut|cutting) my ?self\b/i,
    /\bself[- ]?harm/i,
    /\b(?:end|ending) (?:it all|my (?:own )?life)\b/i,
    /\b(?:take|taking) my (?:own )?life\b/i,
    /\bwant(?:ed)? to die\b/i,
    /\b(?:don['’]?t|do not) want to (?:live|be alive|be here any ?more)\b/i,
    /\b(?:better off dead|no reason to live|no point (?:in )?living)\b/i,
    /\boverdos/i,
  ],
  home: [
    /\bdomestic (?:abuse|violence)\b/i,
    new RegExp(`\\b${THEM}\\b[^.!?\\n]{0,30}\\b${HURTS}\\s+(?:me|us|her|him|my|the kids)\\b`, 'i'),
    /\b(?:scared|afraid|frightened) (?:to go home|to be at home|of (?:him|her|my (?:partner|husband|wife|boyfriend|girlfriend|ex|dad|mum)))\b/i,
    /\bi(?:['’]m| am| was| have been|['’]ve been) (?:being )?(?:abused|beaten|raped|assaulted|stalked)\b/i,
    /\brap(?:e|ed|ist)\b/i,
    /\bsexual(?:ly)? (?:abus|assault)/i,
    /\bforced (?:marriage|to marry)\b/i,
    /\bnot safe at home\b/i,
  ],
  child: [
    new RegExp(`\\b${CHILD}\\b[^.!?\\n]{0,40}\\b${AT_RISK}\\b`, 'i'),
    new RegExp(`\\b${AT_RISK}\\b[^.!?\\n]{0,20}\\b${CHILD}\\b`, 'i'),
    /\bchild (?:abuse|exploitation|protection)\b/i,
    /\bcounty lines\b/i,
  ],
};

const BROKEN =
  '(?:broken|not working|(?:is|are|been|gone|went|keeps going) (?:out|off)|flicker\\w*|smashed|dark|dead)';
const NOW = '(?:right now|at the moment|happening now|just now|as i (?:write|type))';

const ROUTES: [ReportRouteSlug, RegExp[]][] = [
  [
    'emergency',
    [
      new RegExp(
        `\\b(?:on fire|fight(?:ing)?|break(?:ing)? in|burglars?|attack\\w*|knife|gun)\\b[^.!?\\n]{0,40}\\b${NOW}`,
        'i',
      ),
      new RegExp(
        `\\b${NOW}\\b[^.!?\\n]{0,40}\\b(?:on fire|fight(?:ing)?|break(?:ing)? in|burglars?|attack\\w*|knife|gun)\\b`,
        'i',
      ),
    ],
  ],
  [
    'street',
    [
      new RegExp(
        `\\b(?:street|road) ?(?:lights?|lamps?|lighting)\\b[^.!?\\n]{0,40}\\b${BROKEN}\\b`,
        'i',
      ),
      new RegExp(`\\b${BROKEN}\\b[^.!?\\n]{0,15}\\b(?:street|road) ?(?:lights?|lamps?)\\b`, 'i'),
      new RegExp(`\\blamp ?posts?\\b[^.!?\\n]{0,40}\\b${BROKEN}\\b`, 'i'),
      /\bpot ?holes?\b/i,
      /\bbins?\b[^.!?\n]{0,30}\b(?:missed|overflowing|not (?:been )?(?:emptied|collected)|(?:haven['’]?t|hasn['’]?t|weren['’]?t|wasn['’]?t) (?:been )?(?:emptied|collected))/i,
      /\b(?:missed|overflowing)\b[^.!?\n]{0,15}\bbins?\b/i,
      /\bfly[- ]?tip/i,
      /\bdumped (?:rubbish|fridges?|mattress\w*|sofas?|tyres?)\b/i,
      /\b(?:rubbish|fridges?|mattress\w*|sofas?|tyres?)\b[^.!?\n]{0,20}\bdumped\b/i,
      /\bdead (?:animals?|cats?|dogs?|fox\w*|birds?|badgers?|hedgehogs?|gulls?|seagulls?|rats?)\b/i,
      /\babandoned (?:cars?|vans?|vehicles?)\b/i,
      /\b(?:blocked|flooded) drains?\b/i,
      /\b(?:used )?(?:needles|syringes?)\b/i,
    ],
  ],
  [
    'anti-social-behaviour',
    [
      new RegExp(
        `\\b(?:noise|noisy|loud|party|music|shouting)\\b[^.!?\\n]{0,40}\\b(?:${NOW}|tonight|every night|all night)\\b`,
        'i',
      ),
      /\banti-?\s?social behaviou?r\b/i,
    ],
  ],
];

const found = (text: string) => (pattern: RegExp) => pattern.test(text);

/** What in a text may be private, so that its writer can look again. Never a reason to refuse. */
export function privateThings(text: string): PrivateThing[] {
  return (Object.keys(PRIVATE) as PrivateThing[]).filter((thing) =>
    PRIVATE[thing].some(found(text)),
  );
}

/**
 * Who may be in danger by what a text says. Better once too often than not: it shows who to ring,
 * and keeps nobody from writing on.
 */
export function crisesIn(text: string): Crisis[] {
  return (Object.keys(CRISIS) as Crisis[]).filter((crisis) => CRISIS[crisis].some(found(text)));
}

/** Where something like this is put right sooner than by a plan for the area. */
export function reportRouteFor(text: string): ReportRouteSlug | undefined {
  return ROUTES.find(([, patterns]) => patterns.some(found(text)))?.[0];
}
