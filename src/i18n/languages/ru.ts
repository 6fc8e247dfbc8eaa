import type { Locales } from '../format';

export const locales: Locales = { numbers: 'ru-RU', dates: 'ru-RU' };

/** For «в сентябре»: a date as a whole is printed by `Intl`, which has no such case. */
const months = [
  'январе',
  'феврале',
  'марте',
  'апреле',
  'мае',
  'июне',
  'июле',
  'августе',
  'сентябре',
  'октябре',
  'ноябре',
  'декабре',
];

/** What the page says before it can answer the first click. */
export const messages = {
  skip: 'Перейти к выбору',
  views: 'Разделы',
  theme: { dark: 'Тёмная тема', light: 'Светлая тема' },
  notFound: {
    name: 'Нет такой страницы',
    title: 'Такой страницы нет',
    text: 'Возможно, в адресе опечатка. Ваш автомобиль на месте.',
    back: 'К конфигуратору',
  },
  crashed: {
    title: 'На странице произошла ошибка',
    text: 'Ваш автомобиль записан в адресе и не потерян. Загрузите страницу ещё раз или начните сначала.',
    reload: 'Загрузить ещё раз',
    startOver: 'Начать сначала',
  },
  offline: 'Нет связи: каталог ещё не загрузился. Страница пробует снова, пока её можно читать.',
  broken:
    'Страница загрузилась не полностью: её можно читать, но не менять, и автомобиль может быть не тот, что в ссылке.',
  unstyled: 'Страница работает, но её оформление загрузилось не полностью.',
  trouble: {
    view: 'Раздел не загрузился',
    language: 'Другой язык не загрузился',
    drawing: 'Загрузились не все рисунки',
    stays: 'Проверьте соединение и попробуйте ещё раз. Автомобиль и эта страница остаются как есть.',
  },
  loadFailed: 'Эта часть страницы не загрузилась. Проверьте соединение и попробуйте ещё раз.',
  steps: 'Шаги',
  stepState: { picked: 'Ваш выбор', filled: 'Ещё не выбрано', only: 'Единственный вариант' },
  freshCar: (model: string) => `Пока без выбора: самый доступный ${model}.`,
  findByWishes: 'Подобрать по бюджету и оснащению',
  inThisCar: 'в этом автомобиле',
  samePrice: 'цена та же',
  surcharge: {
    extra: 'за доплату, сумму назовёт дилер',
    'not-known': 'о доплате спросите у дилера',
  },
  needs: (values: string) => `нужно: ${values}`,
  brings: (values: string) => `вместе с: ${values}`,
  withoutExtra: (name: string) => `без «${name}»`,
  actions: {
    label: 'Изменения',
    undo: 'Отменить',
    redo: 'Вернуть',
    startOver: 'Начать сначала',
    print: 'Печать',
    copyLink: 'Копировать ссылку',
    close: 'Закрыть',
    dismiss: 'Скрыть',
  },

  price: {
    label: 'Цена',
    listOf: (month: string) => `Цена по прайс-листу, ${month}`,
    firstOf: (month: string) => `Первая известная цена, ${month}`,
    newer: (date: string, price: string) => `в ${months[Number(date.slice(5, 7)) - 1] ?? date} от ${price}`,
  },
  storage: {
    refused: 'Браузер не даёт странице запомнить язык и тему. Всё остальное работает.',
    damaged: 'Сохранённые настройки были повреждены. Они отложены, страница начала с новых.',
  },

  figure: {
    retry: 'Попробовать ещё раз',
  },
  unconfirmedCar: 'Двигатель, коробка и привод этой модели не подтверждены.',
  unconfirmedWhy: 'Почему',
  /** What rows of the registries are called, by their ids. `src/app/words.ts` proves that none is missing. */
  vocabulary: {
    views: {
      configure: 'Конфигуратор',
      find: 'Подобрать',
      pairs: 'Двигатели и коробки',
      scale: 'Размеры',
      compare: 'Сравнение',
      costs: 'Содержание',
      quote: 'Предложение',
      garage: 'Гараж',
      sources: 'Источники',
    },
    steps: {
      model: 'Модель',
      engine: 'Двигатель',
      gearbox: 'Коробка передач',
      drive: 'Привод',
      trim: 'Комплектация',
      colour: 'Цвет',
      interior: 'Салон',
    },
  },
};

/** What its parts say that load after that, and all other views. */
export const lateMessages = {
  copied: 'Ссылка скопирована. По ней откроется именно этот автомобиль.',
  copyRefused: 'Браузер не разрешает копировать. Вот ссылка:',
  link: 'Ссылка на этот автомобиль',
  carDescription: (car: string, powertrain: string, price: string, date: string) =>
    `${car}: ${powertrain}, ${price} по прайс-листу (${date}). Варианты и цена каждого, цифры с источниками и чертёж в масштабе.`,
  noScript:
    'Без JavaScript страницу можно читать. Чтобы менять автомобиль, сравнивать цены и делиться ссылкой, нужен JavaScript.',
  opening: {
    title: 'Открываем ваш каталог',
    cancel: 'Отменить и показать каталог сайта',
    failed: 'Каталог не открылся',
    leave: 'Показать каталог сайта',
    unchecked: 'Скрипт проверки не загрузился. Проверьте соединение и загрузите страницу ещё раз.',
    more: (count: number) => `и ещё ${count}`,
    otherOrigin: (address: string) =>
      `«${address}» лежит не на этом сайте. Открываются только его собственные файлы.`,
  },
  lastVisit: { title: (car: string) => `Продолжить с ${car}?`, goOn: 'Продолжить' },
  alsoChanged: 'Также изменилось',
  unpublishedFigures: (count: number) => `Не опубликовано: ${String(count)}`,

  price: {
    list: (date: string) => `Прайс-лист, ${date}`,
    later: (date: string) => `Первая известная цена, ${date}`,
    benefits: 'Со всеми объявленными выгодами',
    headline: 'Цена «от» для этой модели на сайте импортёра',
    headlineIn: (publisher: string) => `Цена «от» для этой модели, как её назвал источник (${publisher})`,
    condition: 'Условие',
    history: 'Как менялась цена этой версии',
    allPrices: 'Все цены списком',
    basis: { list: 'По прайс-листу', 'with-benefits': 'С выгодами' },
    from: (date: string) => `с ${date}`,
    title: 'Цена',
  },
  stale: (date: string) => `Последний прайс-лист по версиям: ${date}. Сегодняшнюю цену спросите у дилера.`,
  staleRange: (low: string, high: string, date: string) =>
    `По сторонним данным (${date}), прайс-лист на эту модель — от ${low} до ${high}.`,
  staleBenefits: (low: string, high: string) => `Выгоды от этих цен — от ${low} до ${high}.`,
  olderList: {
    title: 'Старый прайс-лист',
    text: (list: string, then: string, now: string, difference: string) =>
      `Автомобиль показан по прайс-листу ${list}: ${then}. По новейшему он стоит ${now} (${difference}).`,
    same: (list: string, now: string) =>
      `Автомобиль показан по прайс-листу ${list}. По новейшему цена та же: ${now}.`,
    missing: (list: string, first: string) =>
      `К дате ${list} цена этой версии ещё не публиковалась. Показана первая после неё: ${first}.`,
    use: 'Показать по новейшему прайс-листу',
  },
  problems: {
    title: 'Ссылка открылась не полностью',
    unknown: (step: string, asked: string, shown: string) =>
      `${step}: значение «${asked}» неизвестно. Показано вместо него: ${shown}.`,
    empty: (step: string, shown: string) => `${step}: в ссылке нет значения. Показано: ${shown}.`,
    doubled: (step: string, asked: string, shown: string) =>
      `${step}: указано дважды, «${asked}» пропущено. Показано: ${shown}.`,
    notInModel: (step: string, asked: string, model: string, shown: string) =>
      `${step}: у ${model} нет варианта «${asked}». Показано вместо него: ${shown}.`,
    doesNotFit: (step: string, asked: string, shown: string) =>
      `${step}: «${asked}» не сочетается с остальным в ссылке. Показано вместо него: ${shown}.`,
    unknownList: (asked: string, shown: string) =>
      `Прайс-лист «${asked}» неизвестен. Цены по прайс-листу ${shown}.`,
    notSold: (asked: string, shown: string) =>
      `Версии «${asked}» больше нет в прайс-листе. Показано вместо неё: ${shown}.`,
    unreadCode: (asked: string) =>
      `Автомобиля с кодом «${asked}» нет. Сверьте код по знакам: в нём только цифры и A, C, E, K, M, P, T, X, Y.`,
    tooLong: (asked: string) => `Параметр «${asked}» слишком длинный и пропущен.`,
  },

  figure: {
    source: 'Источник',
    sourceOf: (figure: string) => `Откуда цифра: ${figure}`,
    status: {
      confirmed: 'подтверждено',
      unconfirmed: 'не подтверждено',
      'not-published': 'не опубликовано',
    },
    /** Почему цифре можно или нельзя верить. */
    because: {
      official: 'Так пишет импортёр.',
      independent: 'Так пишут источники, которые не зависят друг от друга.',
      several: 'Так пишут несколько источников, но с оговоркой: см. примечание.',
      registry: 'Так записано в реестре.',
      importer: 'Так пишет импортёр, но о другой машине или версии: см. примечание.',
      dealer: 'Так пишет один официальный дилер. Второго независимого источника нет.',
      'dealer-abroad': 'Так пишет дилер другой страны. Для этого рынка это никто не подтвердил.',
      press: 'Так пишет одно издание. Импортёр и дилеры этого не подтвердили.',
      compilation: 'Так пишет частная сводка. Откуда она это взяла, проверить нельзя.',
      project: 'Это решение нашего проекта, а не данные производителя.',
      search: 'Мы искали и не нашли, чтобы кто-то это опубликовал.',
    },
    saidBy: 'Кто это сообщает',
    searched: 'Где искали',
    others: 'Что сообщают другие',
    version: {
      'as-published': 'как опубликовано',
      'saved-copy': (date: string) => `сохранённая копия: ${date}`,
      'no-address': 'документ открытый, но его адрес неизвестен',
    },
    all: 'Все источники',
    loading: 'Загружаем источники…',
    failed: 'Источники не загрузились. Проверьте соединение и попробуйте ещё раз.',
  },
  trust: {
    registry: 'реестр',
    importer: 'импортёр',
    dealer: 'официальный дилер',
    'dealer-abroad': 'официальный дилер, другой рынок',
    press: 'пресса или тест-драйв',
    compilation: 'сторонняя подборка',
    project: 'этот проект',
  },
  dataSheet: 'Технические данные',
  equipment: {
    title: (trim: string) => `Оснащение: ${trim}`,
    fitted: 'есть',
    'not-listed': 'нет в списке этой версии',
    disputed: 'источники расходятся',
    'not-published': 'не опубликовано',
    none: 'Список оснащения этой версии не найден.',
    loading: 'Загружаем оснащение…',
    failed: 'Оснащение не загрузилось. Проверьте соединение и попробуйте ещё раз.',
    others: (count: number) =>
      `Ещё ${String(count)} в списках модели: нет у этой версии, источники расходятся или не опубликовано`,
    counts: (fitted: number, total: number) => `${fitted} из ${total} позиций в списках модели`,
  },
  drawing: {
    view: 'Вид',
    views: { side: 'Сбоку', front: 'Спереди', rear: 'Сзади', plan: 'Сверху' },
    titles: {
      side: (car: string) => `${car}, вид сбоку`,
      front: (car: string) => `${car}, вид спереди`,
      rear: (car: string) => `${car}, вид сзади`,
      plan: (car: string) => `${car}, вид сверху`,
    },
    shows: {
      side: (car: string, length: string, wheelbase: string, height: string) =>
        `${car}, вид сбоку в масштабе: длина ${length}, высота ${height}, колёсная база ${wheelbase}.`,
      front: (car: string, width: string, height: string) =>
        `${car}, вид спереди в масштабе: ширина ${width}, высота ${height}.`,
      rear: (car: string, width: string, height: string) =>
        `${car}, вид сзади в масштабе: ширина ${width}, высота ${height}.`,
      plan: (car: string, length: string, width: string) =>
        `${car}, вид сверху в масштабе: длина ${length}, ширина ${width}.`,
    },
    tools: 'Чертёж',
    dimensions: 'Размеры',
    save: (kind: string) => `Сохранить ${kind}`,
    saveFailed: 'Браузер не смог сохранить чертёж. Попробуйте другой формат.',
    scale: 'Построено по цифрам этой страницы. Пунктир: размер не опубликован.',
  },

  compare: {
    add: 'Добавить в сравнение',
    remove: 'Убрать из сравнения',
    count: (count: string, most: string) => `в сравнении: ${count} из ${most}`,
    trims: 'Чем отличаются комплектации',
    open: 'К сравнению',
    full: 'В сравнении уже четыре автомобиля: сначала уберите один.',
  },
  notPublished: 'не опубликовано',
  unconfirmed: 'не\u00A0подтверждено',
  /** What rows of the registries are called, by their ids. `src/app/words.ts` proves that none is missing. */
  vocabulary: {
    // Each goes on after the catalogue’s name and a colon.
    viewDescriptions: {
      configure:
        'конфигуратор: только автомобили, которые можно купить, с ценой, источниками и чертежом в масштабе.',
      pairs: 'какой двигатель с какой коробкой продаётся, почему не иначе, и все версии с ценами.',
      scale: 'размеры автомобилей: поверх другой модели в одном масштабе и в вашем гараже.',
      compare: 'до четырёх машин рядом по цифрам, оснащению и ценам, с отличиями.',
      find: 'какой автомобиль подходит по бюджету, коробке, оснащению и гаражу, начиная с самого доступного.',
      costs:
        'сколько стоит год с автомобилем: бензин, налог, страховка, обслуживание и кредит, рядом друг с другом.',
      quote:
        'автомобиль на одном листе: чертёж с размерами, цены с датами и условиями, характеристики, оснащение и источники.',
      garage: 'сохранённые автомобили с заметками и ценой тогда и теперь. Файл для другого устройства.',
      sources: 'откуда взяты цифры, цены и правила этого сайта: источники с датами и ссылками.',
    },
    specGroups: {
      drive: 'Двигатель и привод',
      use: 'Динамика и расход',
      size: 'Размеры и масса',
      room: 'Место',
      chassis: 'Шасси и прицеп',
      ownership: 'Владение',
    },
    specs: {
      power: 'Мощность',
      powerKw: 'Мощность, кВт',
      torque: 'Крутящий момент',
      displacement: 'Рабочий объём',
      compression: 'Степень сжатия',
      fuel: 'Топливо',
      emissionClass: 'Экологический класс',
      battery: 'Батарея',
      chargingPower: 'Быстрая зарядка, до',
      acceleration: '0–100 км/ч',
      topSpeed: 'Максимальная скорость',
      range: 'Запас хода на батарее',
      electricConsumption: 'Расход электроэнергии',
      consumption: 'Расход, средний',
      consumptionUrban: 'Расход, город',
      consumptionExtraUrban: 'Расход, трасса',
      tank: 'Бак',
      kerbMass: 'Снаряжённая масса',
      grossMass: 'Полная масса',
      length: 'Длина',
      width: 'Ширина',
      height: 'Высота',
      wheelbase: 'Колёсная база',
      frontOverhang: 'Передний свес',
      rearOverhang: 'Задний свес',
      frontTrack: 'Колея спереди',
      rearTrack: 'Колея сзади',
      clearance: 'Дорожный просвет',
      approachAngle: 'Угол въезда',
      departureAngle: 'Угол съезда',
      wading: 'Глубина брода',
      seats: 'Мест',
      boot: 'Багажник, за вторым рядом',
      bootMax: 'Багажник, второй ряд сложен',
      bootThirdRow: 'Багажник, третий ряд поднят',
      legRoomFront: 'Место для ног спереди',
      legRoomRear: 'Место для ног сзади',
      headRoomFront: 'Высота над сиденьем спереди',
      headRoomRear: 'Высота над сиденьем сзади',
      shoulderRoomFront: 'Ширина в плечах спереди',
      shoulderRoomRear: 'Ширина в плечах сзади',
      turningCircle: 'Диаметр разворота',
      tyres: 'Шины',
      suspension: 'Подвеска',
      brakes: 'Тормоза',
      towUnbraked: 'Прицеп без тормозов',
      towBraked: 'Прицеп с тормозами',
      warranty: 'Гарантия',
      assembly: 'Сборка',
      launch: 'В продаже с',
      modelYear: 'Модельный год',
    },
    units: {
      mm: 'мм',
      kg: 'кг',
      l: 'л',
      cm3: 'см³',
      hp: 'л. с.',
      kW: 'кВт',
      Nm: 'Н·м',
      s: 'с',
      'km/h': 'км/ч',
      'l/100 km': 'л/100 км',
      kWh: 'кВт·ч',
      km: 'км',
      'kWh/100 km': 'кВт·ч/100 км',
      deg: '°',
      seats: '',
      rpm: 'об/мин',
      money: '',
      hex: '',
      date: '',
      text: '',
    },
  },
};
