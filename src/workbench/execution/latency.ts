/** Milliseconds that service calls take on the workbench's clock, by `Service.method`. */
export type Latencies = Readonly<Record<string, number>>;

interface PublishedLatency {
  readonly service: string;
  readonly methods: readonly string[];
  /** Milliseconds; the slower figure where there are two. */
  readonly ms: number;
  readonly source: string;
}

/** Measured with consumer accounts, average of many calls. */
const ZIRITIONE = 'ziritione.org/post/apps_script_performance';
const MITONATTOU = 'qiita.com/mitonattou919/items/a0fdd1a9e4559ee4a512';
/** 4,000 cells in one call: 50 ms without flush, 610 ms with it. */
const MOGSDAD = 'ruby-bash.developreference.com/article/29263774';

/** None was found for locks, reading ranges or starting an execution, so none is charged for these. */
const PUBLISHED: readonly PublishedLatency[] = [
  {
    service: 'PropertiesService',
    methods: ['getProperty', 'getProperties', 'getKeys'],
    ms: 30,
    source: ZIRITIONE,
  },
  {
    service: 'PropertiesService',
    methods: ['setProperty', 'setProperties', 'deleteProperty', 'deleteAllProperties'],
    ms: 62,
    source: ZIRITIONE,
  },
  { service: 'CacheService', methods: ['get', 'getAll'], ms: 20, source: MITONATTOU },
  { service: 'CacheService', methods: ['put', 'putAll'], ms: 93, source: ZIRITIONE },
  { service: 'CacheService', methods: ['remove', 'removeAll'], ms: 88, source: MITONATTOU },
  { service: 'SpreadsheetApp', methods: ['setValues'], ms: 50, source: MOGSDAD },
  { service: 'SpreadsheetApp', methods: ['flush'], ms: 560, source: MOGSDAD },
];

/** For the bench. What a call flushes, or the end of a script, is charged like a call of `flush`. */
export const PUBLISHED_LATENCIES: Latencies = Object.fromEntries(
  PUBLISHED.flatMap(({ service, methods, ms }) => methods.map((method) => [`${service}.${method}`, ms])),
);
