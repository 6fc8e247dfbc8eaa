import type { Locales } from '../format';
import type { LateMessages, Messages } from '../messages';

export const locales: Locales = { numbers: 'de-DE', dates: 'de-DE' };

/** Für „im September“: ein ganzes Datum druckt `Intl`. */
const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

/** What the page says before it can answer the first click. */
export const messages: Messages = {
  skip: 'Weiter zur Auswahl',
  views: 'Bereiche',
  theme: { dark: 'Dunkles Design', light: 'Helles Design' },
  notFound: {
    name: 'Seite nicht gefunden',
    title: 'Diese Seite gibt es nicht',
    text: 'Vielleicht ist die Adresse falsch geschrieben. Ihr Auto ist noch da.',
    back: 'Zum Konfigurator',
  },
  crashed: {
    title: 'Auf dieser Seite ist ein Fehler aufgetreten',
    text: 'Ihr Auto steht in der Adresse und ist nicht verloren. Laden Sie die Seite neu, oder beginnen Sie von vorn.',
    reload: 'Neu laden',
    startOver: 'Von vorn beginnen',
  },
  offline:
    'Keine Verbindung: Der Katalog ist noch nicht geladen. Die Seite versucht es weiter; lesen können Sie sie schon.',
  broken:
    'Die Seite ist nicht vollständig geladen: Sie können sie lesen, aber nichts ändern, und vielleicht zeigt sie nicht das Auto Ihres Links.',
  unstyled: 'Die Seite funktioniert, aber ihre Gestaltung wurde nicht vollständig geladen.',
  trouble: {
    view: 'Dieser Bereich konnte nicht geladen werden',
    language: 'Die andere Sprache konnte nicht geladen werden',
    drawing: 'Nicht alle Zeichnungen konnten geladen werden',
    stays:
      'Prüfen Sie die Verbindung, und versuchen Sie es noch einmal. Ihr Auto und diese Seite bleiben, wie sie sind.',
  },
  loadFailed:
    'Dieser Teil der Seite konnte nicht geladen werden. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.',
  steps: 'Schritte',
  stepState: { picked: 'Ihre Wahl', filled: 'Noch nicht gewählt', only: 'Einzige Wahl' },
  freshCar: (model) => `Noch nichts gewählt: der günstigste ${model}.`,
  findByWishes: 'Nach Budget und Ausstattung suchen',
  inThisCar: 'in diesem Auto',
  samePrice: 'gleicher Preis',
  surcharge: {
    extra: 'gegen Aufpreis, Betrag beim Händler',
    'not-known': 'fragen Sie den Händler, ob es mehr kostet',
  },
  needs: (values) => `braucht ${values}`,
  brings: (values) => `mit ${values}`,
  withoutExtra: (name) => `ohne ${name}`,
  actions: {
    label: 'Änderungen',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    startOver: 'Von vorn',
    print: 'Drucken',
    copyLink: 'Link kopieren',
    close: 'Schließen',
    dismiss: 'Ausblenden',
  },

  price: {
    label: 'Preis',
    listOf: (month) => `Listenpreis vom ${month}`,
    firstOf: (month) => `Erster veröffentlichter Preis, ${month}`,
    newer: (date, price) => `im ${months[Number(date.slice(5, 7)) - 1] ?? date} ab ${price}`,
  },
  storage: {
    refused: 'Dieser Browser lässt die Seite Sprache und Design nicht merken. Alles andere funktioniert.',
    damaged:
      'Die gespeicherten Einstellungen waren beschädigt. Sie wurden beiseitegelegt, und die Seite hat mit neuen begonnen.',
  },

  figure: {
    retry: 'Noch einmal versuchen',
  },
  unconfirmedCar: 'Motor, Getriebe und Antrieb dieses Modells sind unbestätigt.',
  unconfirmedWhy: 'Warum',
  /** What rows of the registries are called, by their ids. `src/app/words.ts` proves that none is missing. */
  vocabulary: {
    views: {
      configure: 'Konfigurieren',
      find: 'Finden',
      pairs: 'Motoren und Getriebe',
      scale: 'Größe',
      compare: 'Vergleichen',
      costs: 'Kosten',
      quote: 'Angebot',
      garage: 'Garage',
      sources: 'Quellen',
    },
    steps: {
      model: 'Modell',
      engine: 'Motor',
      gearbox: 'Getriebe',
      drive: 'Antrieb',
      trim: 'Ausstattungslinie',
      colour: 'Farbe',
      interior: 'Innenraum',
    },
  },
};

/** What its parts say that load after that, and all other views. */
export const lateMessages: LateMessages = {
  copied: 'Link kopiert. Er öffnet genau dieses Auto.',
  copyRefused: 'Der Browser lässt diese Seite nichts kopieren. Hier ist der Link:',
  link: 'Link zu diesem Auto',
  carDescription: (car, powertrain, price, date) =>
    `${car}: ${powertrain}, ${price} laut Preisliste vom ${date}. Was jede Option kostet, technische Daten mit Quellen und eine maßstäbliche Zeichnung.`,
  noScript:
    'Ohne JavaScript können Sie diese Seite lesen. Zum Ändern, Vergleichen und Teilen braucht sie JavaScript.',
  opening: {
    title: 'Ihr Katalog wird geöffnet',
    cancel: 'Abbrechen und den Katalog dieser Site zeigen',
    failed: 'Der Katalog konnte nicht geöffnet werden',
    leave: 'Den Katalog dieser Site zeigen',
    unchecked:
      'Das Skript, das ihn prüft, konnte nicht geladen werden. Prüfen Sie die Verbindung, und laden Sie die Seite neu.',
    more: (count) => `und ${count} weitere`,
    otherOrigin: (address) =>
      `„${address}“ liegt nicht auf dieser Site. Nur deren eigene Dateien werden geöffnet.`,
  },
  lastVisit: { title: (car) => `Weiter mit Ihrem ${car}?`, goOn: 'Weiter' },
  alsoChanged: 'Außerdem geändert',
  unpublishedFigures: (count) =>
    count === 1 ? '1 Angabe nicht veröffentlicht' : `${String(count)} Angaben nicht veröffentlicht`,

  price: {
    list: (date) => `Listenpreis vom ${date}`,
    later: (date) => `Erster veröffentlichter Preis, ${date}`,
    benefits: 'Mit allen beworbenen Vorteilen',
    headline: 'Beworbener Ab-Preis des Importeurs für dieses Modell',
    headlineIn: (publisher) => `Ab-Preis dieses Modells, wie ihn die Quelle nennt (${publisher})`,
    condition: 'Bedingung',
    history: 'Wie sich der Preis dieser Version geändert hat',
    allPrices: 'Alle Preise als Liste',
    basis: { list: 'Listenpreis', 'with-benefits': 'Mit Vorteilen' },
    from: (date) => `ab ${date}`,
    title: 'Preis',
  },
  stale: (date) =>
    `Die neueste Preisliste nach Versionen ist vom ${date}. Fragen Sie einen Händler nach dem heutigen Preis.`,
  staleRange: (low, high, date) =>
    `Bis ${date} sah ein Dritter dieses Modell mit Listenpreisen von ${low} bis ${high}.`,
  staleBenefits: (low, high) => `Die Vorteile auf diese Preise lagen bei ${low} bis ${high}.`,
  olderList: {
    title: 'Eine ältere Preisliste',
    text: (list, then, now, difference) =>
      `Dieses Auto ist nach der Liste ${list} gezeigt: ${then}. Auf der neuesten kostet es ${now} (${difference}).`,
    same: (list, now) =>
      `Dieses Auto ist nach der Liste ${list} gezeigt. Auf der neuesten kostet es dasselbe: ${now}.`,
    missing: (list, first) =>
      `Bis ${list} war kein Preis dieser Version veröffentlicht. Gezeigt ist der erste danach: ${first}.`,
    use: 'Neueste Preisliste verwenden',
  },
  problems: {
    title: 'Ein Teil dieses Links ließ sich nicht öffnen',
    unknown: (step, asked, shown) => `${step}: „${asked}“ ist nicht bekannt. Gezeigt wird: ${shown}.`,
    empty: (step, shown) => `${step}: Der Link nennt keinen Wert. Gezeigt wird: ${shown}.`,
    doubled: (step, asked, shown) =>
      `${step} steht zweimal im Link; „${asked}“ wurde ausgelassen. Gezeigt wird: ${shown}.`,
    notInModel: (step, asked, model, shown) =>
      `${step}: ${model} gibt es nicht mit „${asked}“. Gezeigt wird: ${shown}.`,
    doesNotFit: (step, asked, shown) =>
      `${step}: „${asked}“ passt nicht zum Rest des Links. Gezeigt wird: ${shown}.`,
    unknownList: (asked, shown) =>
      `Die Preisliste „${asked}“ ist nicht bekannt. Die Preise sind vom ${shown}.`,
    notSold: (asked, shown) => `„${asked}“ steht nicht mehr auf der Preisliste. Gezeigt wird: ${shown}.`,
    unreadCode: (asked) =>
      `Es gibt kein Auto mit dem Code „${asked}“. Vergleichen Sie Zeichen für Zeichen: nur Ziffern und A, C, E, K, M, P, T, X, Y.`,
    tooLong: (asked) => `„${asked}“ im Link ist zu lang und wurde ausgelassen.`,
  },

  figure: {
    source: 'Quelle',
    sourceOf: (figure) => `Woher das stammt: ${figure}`,
    status: { confirmed: 'bestätigt', unconfirmed: 'unbestätigt', 'not-published': 'nicht veröffentlicht' },
    because: {
      official: 'Das sagt der Importeur.',
      independent: 'Das sagen Quellen, die nicht voneinander abhängen.',
      several: 'Das sagen mehrere Quellen, aber etwas spricht dagegen: siehe die Anmerkung.',
      registry: 'Das sagt ein öffentliches Register.',
      importer:
        'Das sagt der Importeur, aber von einem anderen Auto oder einer anderen Version: siehe die Anmerkung.',
      dealer: 'Das sagt ein Vertragshändler. Eine zweite, unabhängige Quelle gibt es nicht.',
      'dealer-abroad':
        'Das sagt ein Händler in einem anderen Land. Für diesen Markt hat es niemand bestätigt.',
      press: 'Das sagt eine Veröffentlichung. Weder Importeur noch Händler haben es bestätigt.',
      compilation: 'Das sagt eine private Zusammenstellung. Woher sie es hat, lässt sich nicht prüfen.',
      project: 'Das hat unser Projekt so entschieden; es ist keine Angabe des Herstellers.',
      search: 'Wir haben gesucht und keine Veröffentlichung gefunden.',
    },
    saidBy: 'Wer das sagt',
    searched: 'Wo wir gesucht haben',
    others: 'Was andere sagen',
    version: {
      'as-published': 'wie veröffentlicht',
      'saved-copy': (date) => `gespeicherte Kopie vom ${date}`,
      'no-address': 'öffentliches Dokument, dessen Adresse nicht bekannt ist',
    },
    all: 'Alle Quellen',
    loading: 'Quellen werden geladen…',
    failed:
      'Die Quellen konnten nicht geladen werden. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.',
  },
  trust: {
    registry: 'öffentliches Register',
    importer: 'Importeur',
    dealer: 'Vertragshändler',
    'dealer-abroad': 'Vertragshändler, anderer Markt',
    press: 'Presse oder Fahrbericht',
    compilation: 'private Zusammenstellung',
    project: 'dieses Projekt',
  },
  dataSheet: 'Technische Daten',
  equipment: {
    title: (trim) => `Ausstattung: ${trim}`,
    fitted: 'vorhanden',
    'not-listed': 'nicht auf der Liste dieser Version',
    disputed: 'Quellen widersprechen sich',
    'not-published': 'nicht veröffentlicht',
    none: 'Für diese Version wurde keine Ausstattungsliste gefunden.',
    loading: 'Ausstattung wird geladen…',
    failed:
      'Die Ausstattung konnte nicht geladen werden. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.',
    others: (count) =>
      `${String(count)} weitere Positionen dieses Modells: nicht auf der Liste dieser Version, strittig oder nicht veröffentlicht`,
    counts: (fitted, total) => `${fitted} von ${total} Positionen aus den Listen dieses Modells`,
  },
  drawing: {
    view: 'Ansicht',
    views: { side: 'Seite', front: 'Vorn', rear: 'Hinten', plan: 'Oben' },
    titles: {
      side: (car) => `${car}, Seitenansicht`,
      front: (car) => `${car}, Vorderansicht`,
      rear: (car) => `${car}, Rückansicht`,
      plan: (car) => `${car}, Draufsicht`,
    },
    shows: {
      side: (car, length, wheelbase, height) =>
        `${car} von der Seite, maßstäblich gezeichnet: Länge ${length}, Höhe ${height}, Radstand ${wheelbase}.`,
      front: (car, width, height) =>
        `${car} von vorn, maßstäblich gezeichnet: Breite ${width}, Höhe ${height}.`,
      rear: (car, width, height) =>
        `${car} von hinten, maßstäblich gezeichnet: Breite ${width}, Höhe ${height}.`,
      plan: (car, length, width) =>
        `${car} von oben, maßstäblich gezeichnet: Länge ${length}, Breite ${width}.`,
    },
    tools: 'Zeichnung',
    dimensions: 'Maße',
    save: (kind) => `${kind} speichern`,
    saveFailed: 'Der Browser konnte die Zeichnung nicht speichern. Versuchen Sie das andere Format.',
    scale: 'Gezeichnet nach den Angaben dieser Seite. Gestrichelt: nicht veröffentlicht.',
  },

  compare: {
    add: 'Zum Vergleich hinzufügen',
    remove: 'Aus dem Vergleich nehmen',
    count: (count, most) => `${count} von ${most} im Vergleich`,
    trims: 'Wie sich die Ausstattungslinien unterscheiden',
    open: 'Zum Vergleich',
    full: 'Vier Autos sind schon im Vergleich: Nehmen Sie zuerst eines heraus.',
  },
  notPublished: 'nicht veröffentlicht',
  unconfirmed: 'unbestätigt',
  /** What rows of the registries are called, by their ids. `src/app/words.ts` proves that none is missing. */
  vocabulary: {
    // Each goes on after the catalogue’s name and a colon.
    viewDescriptions: {
      configure:
        'ein Auto konfigurieren: nur solche, die man kaufen kann, mit Preis, Quellen und maßstäblicher Zeichnung.',
      pairs:
        'welcher Motor mit welchem Getriebe verkauft wird, warum sonst nicht, und jede Version mit Preis.',
      scale: 'wie groß ein Auto ist: über einem anderen Modell im selben Maßstab und in der eigenen Garage.',
      compare: 'bis zu vier Autos nebeneinander nach Daten, Ausstattung und Preis, mit den Unterschieden.',
      find: 'welches Auto zu Budget, Getriebe, Ausstattung und Garage passt, das günstigste zuerst.',
      costs: 'was ein Jahr mit einem Auto kostet: Kraftstoff, Steuer, Versicherung, Wartung und Kredit.',
      quote:
        'ein Auto auf einem Blatt: Zeichnung mit Maßen, Preise mit Datum und Bedingungen, Daten, Ausstattung und Quellen.',
      garage:
        'gespeicherte Autos mit Notizen und dem Preis damals und heute. Als Datei für ein anderes Gerät.',
      sources: 'woher jede Angabe, jeder Preis und jede Regel stammt, mit Datum und Link.',
    },
    specGroups: {
      drive: 'Motor und Antrieb',
      use: 'Auf der Straße',
      size: 'Maße und Gewichte',
      room: 'Platz',
      chassis: 'Fahrwerk und Anhängelast',
      ownership: 'Garantie und Herkunft',
    },
    specs: {
      power: 'Leistung',
      powerKw: 'Leistung, kW',
      torque: 'Drehmoment',
      displacement: 'Hubraum',
      compression: 'Verdichtung',
      fuel: 'Kraftstoff',
      emissionClass: 'Abgasnorm',
      battery: 'Batterie',
      chargingPower: 'Schnellladen, bis',
      acceleration: '0–100 km/h',
      topSpeed: 'Höchstgeschwindigkeit',
      range: 'Elektrische Reichweite',
      electricConsumption: 'Stromverbrauch',
      consumption: 'Verbrauch, kombiniert',
      consumptionUrban: 'Verbrauch, innerorts',
      consumptionExtraUrban: 'Verbrauch, außerorts',
      tank: 'Tankinhalt',
      kerbMass: 'Leergewicht',
      grossMass: 'Zulässiges Gesamtgewicht',
      length: 'Länge',
      width: 'Breite',
      height: 'Höhe',
      wheelbase: 'Radstand',
      frontOverhang: 'Überhang vorn',
      rearOverhang: 'Überhang hinten',
      frontTrack: 'Spurweite vorn',
      rearTrack: 'Spurweite hinten',
      clearance: 'Bodenfreiheit',
      approachAngle: 'Böschungswinkel vorn',
      departureAngle: 'Böschungswinkel hinten',
      wading: 'Wattiefe',
      seats: 'Sitzplätze',
      boot: 'Kofferraum, Sitze aufrecht',
      bootMax: 'Kofferraum, zweite Reihe umgeklappt',
      bootThirdRow: 'Kofferraum, dritte Reihe aufrecht',
      legRoomFront: 'Beinfreiheit vorn',
      legRoomRear: 'Beinfreiheit hinten',
      headRoomFront: 'Kopffreiheit vorn',
      headRoomRear: 'Kopffreiheit hinten',
      shoulderRoomFront: 'Schulterbreite vorn',
      shoulderRoomRear: 'Schulterbreite hinten',
      turningCircle: 'Wendekreis',
      tyres: 'Reifen',
      suspension: 'Fahrwerk',
      brakes: 'Bremsen',
      towUnbraked: 'Anhänger ungebremst',
      towBraked: 'Anhänger gebremst',
      warranty: 'Garantie',
      assembly: 'Gebaut in',
      launch: 'Im Handel seit',
      modelYear: 'Modelljahr',
    },
    units: {
      mm: 'mm',
      kg: 'kg',
      l: 'l',
      cm3: 'cm³',
      hp: 'PS',
      kW: 'kW',
      Nm: 'Nm',
      s: 's',
      'km/h': 'km/h',
      'l/100 km': 'l/100 km',
      kWh: 'kWh',
      km: 'km',
      'kWh/100 km': 'kWh/100 km',
      deg: '°',
      seats: '',
      rpm: '/min',
      money: '',
      hex: '',
      date: '',
      text: '',
    },
  },
};
