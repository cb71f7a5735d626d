/** Milliseconds that service calls take on the workbench's clock, by `Service.method`. */
export type Latencies = Readonly<Record<string, number>>;

/**
 * Published measurements, for the bench. Where two exist the slower one is taken. Sources:
 * ziritione.org/post/apps_script_performance (Properties, Cache.put), qiita.com/mitonattou919 (Cache.get,
 * Cache.remove), mogsdad (setValues of 4,000 cells without and with flush). None was found for locks, reading
 * ranges or starting an execution, so none is charged.
 */
export const PUBLISHED_LATENCIES: Latencies = {
  'PropertiesService.getProperty': 30,
  'PropertiesService.getProperties': 30,
  'PropertiesService.setProperty': 62,
  'PropertiesService.setProperties': 62,
  'PropertiesService.deleteProperty': 62,
  'CacheService.get': 20,
  'CacheService.getAll': 20,
  'CacheService.put': 93,
  'CacheService.putAll': 93,
  'CacheService.remove': 88,
  'CacheService.removeAll': 88,
  'SpreadsheetApp.setValues': 50,
  'SpreadsheetApp.flush': 560,
};
