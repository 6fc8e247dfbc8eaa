export const words = {
  skipFigures: 'Пропустить цифры и источники',
  consequence: {
    title: 'Ваш автомобиль изменится',
    lead: (option: string) => `«${option}» не продаётся со всем, что вы выбрали.`,
    leadModel: (model: string) => `${model}, самый близкий к вашему выбору.`,
    instead: 'Или так',
    changeWith: (step: string, option: string) => `${step}: ${option}`,
    changes: 'Что изменится',
    becomes: 'станет',
    price: 'Цена',
    why: 'Почему',
    source: 'Источник',
    change: 'Изменить',
    keep: 'Оставить как есть',
    back: 'Прежний выбор вернётся, как только снова будет доступен.',
    onlyWith: (want: string, values: string) => `По прайс-листу «${want}» сочетается только с: ${values}.`,
    noCombination: (want: string, values: string) =>
      `В прайс-листе нет строки, где «${want}» сочетается с: ${values}.`,
    notOffered: (want: string, step: string, value: string) =>
      `${want} не предлагается, если ${step.toLowerCase()} — «${value}».`,
    priceList: (date: string) => `прайс-лист, ${date}`,
  },
  announce: {
    car: (name: string, price: string) => `${name}: ${price}`,
    more: (difference: string) => `дороже на ${difference}`,
    less: (difference: string) => `дешевле на ${difference}`,
    changed: (steps: string) => `изменилось: ${steps}`,
    alsoChanged: (steps: string) => `также изменилось: ${steps}`,
    back: (values: string) => `снова вернулось: ${values}`,
  },
  picker: {
    search: 'Найти модель',
    count: (shown: number, total: number) => `${shown} из ${total} моделей`,
  },
  extras: {
    yes: 'есть',
    no: 'нет',
    standard: 'входит в комплектацию',
    inPackage: (name: string) => `в составе «${name}»`,
    contains: (name: string, contained: string) => `В состав «${name}» входит «${contained}».`,
    with: (names: string) => `в составе: ${names}`,
    cheaper: (name: string, amount: string) => `В «${name}» всё это есть, и стоит он на ${amount} меньше.`,
    take: (name: string) => `Взять «${name}»`,
    base: 'Цена версии',
    taxIn: (name: string, percent: string) => `в том числе ${name} ${percent} %`,
    taxOn: (name: string, percent: string) => `сверх того ${name} ${percent} %`,
    total: 'Итого',
  },
  extraProblems: {
    unknown: (asked: string) => `Дополнительное оборудование: «${asked}» неизвестно и пропущено.`,
    notInModel: (extra: string, model: string) => `${model} не продаётся с «${extra}». Пропущено.`,
    doesNotFit: (extra: string) => `«${extra}» не сочетается с остальным в ссылке. Пропущено.`,
  },
  former: {
    title: (car: string) => `${car} больше не продаётся`,
    was: (car: string, price: string, list: string) =>
      `Ссылка сделана для ${car}: ${price} по прайс-листу «${list}».`,
    nearest: (car: string, price: string, difference: string) =>
      `Ближайший из тех, что продаются, — ${car}: ${price} (${difference}). Чем он отличается:`,
    show: 'Показать его',
    option: (step: string, name: string, shown: string) =>
      `${step}: «${name}» больше не предлагается. Показано вместо него: ${shown}.`,
    now: (price: string, difference: string) => `По новейшему прайс-листу — ${price} (${difference}).`,
  },
  about: {
    title: 'Об этой модели',
    themes: {
      origin: 'Где собирают',
      launch: 'Появление на рынке',
      importer: 'Что говорил импортёр',
      choice: 'За что выбирают и что бывает',
      service: 'Обслуживание и гарантия',
      'model-year': '2026 модельный год',
    },
    since: 'Теперь',
  },
  /** Whether a price is high: against every list price that is known of the version. */
  standing: {
    only: 'Других цен этой версии по прайс-листу мы не знаем: сравнить не с чем.',
    kinds: {
      same: (count: string, since: string) =>
        `Цена по прайс-листу не менялась с ${since} (известных цен: ${count}).`,
      highest: (count: string, since: string) =>
        `Это самая высокая цена по прайс-листу с ${since} (известных цен: ${count}).`,
      lowest: (count: string, since: string) =>
        `Это самая низкая цена по прайс-листу с ${since} (известных цен: ${count}).`,
      between: (count: string, since: string) =>
        `Это ни самая высокая, ни самая низкая цена по прайс-листу с ${since} (известных цен: ${count}).`,
    },
    above: (sum: string, percent: string, date: string) =>
      `На ${sum} (${percent}\u00A0%) выше самой низкой, ${date}.`,
    below: (sum: string, percent: string, date: string) =>
      `На ${sum} (${percent}\u00A0%) ниже самой высокой, ${date}.`,
    inflation: 'Инфляция не учтена.',
  },
  garage: {
    save: 'Сохранить автомобиль',
    saved: 'Сохранён в гараже',
    savedBefore: 'Этот автомобиль уже в гараже',
    open: 'В гараж',
    full: 'Гараж полон: удалите в нём лишний автомобиль.',
    refused: 'Браузер не сохраняет автомобили. Скопируйте ссылку: в ней он весь.',
  },
};

export type LateWords = typeof words;
