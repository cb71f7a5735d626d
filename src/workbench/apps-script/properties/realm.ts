import { emulated } from '../realm/emulated';
import { requireArguments, signatureMismatch } from '../realm/signature';
import { storeKey } from '../realm/store-key';
import { textOf } from '../realm/text-of';
import type { RealmExecution } from '../realm-execution';
import type { Call } from '../service';
import type { StoreScope } from '../store-scope';

function createProperties(call: Call, execution: RealmExecution, scope: StoreScope): object {
  const method = (name: string) => `PropertiesService.Properties.${name}`;
  const properties: object = emulated(
    'PropertiesService.Properties',
    {
      getProperty(...args: unknown[]): string | null {
        requireArguments(method('getProperty'), args, 1);
        return call('PropertiesService', 'getProperty', scope, storeKey(args[0])) as string | null;
      },
      getProperties: () => call('PropertiesService', 'getProperties', scope),
      getKeys: () => call('PropertiesService', 'getKeys', scope),
      setProperty(...args: unknown[]): object {
        requireArguments(method('setProperty'), args, 2);
        call('PropertiesService', 'setProperty', scope, storeKey(args[0]), textOf(args[1]));
        return properties;
      },
      setProperties(...args: unknown[]): object {
        requireArguments(method('setProperties'), args, 1, 2);
        const values = args[0];
        if (typeof values !== 'object' || values === null)
          throw signatureMismatch(method('setProperties'), args);
        const texts = Object.entries(values).map(([key, value]): [string, string] => [key, textOf(value)]);
        call('PropertiesService', 'setProperties', scope, Object.fromEntries(texts), args[1] === true);
        return properties;
      },
      deleteProperty(...args: unknown[]): object {
        requireArguments(method('deleteProperty'), args, 1);
        call('PropertiesService', 'deleteProperty', scope, storeKey(args[0]));
        return properties;
      },
      deleteAllProperties(): object {
        call('PropertiesService', 'deleteAllProperties', scope);
        return properties;
      },
    },
    execution,
  );
  return properties;
}

export function createPropertiesService(call: Call, execution: RealmExecution): object {
  function properties(getter: string, scope: StoreScope): object {
    execution.authorize(`PropertiesService.${getter}`);
    return createProperties(call, execution, scope);
  }
  return emulated(
    'PropertiesService',
    {
      getDocumentProperties: () => properties('getDocumentProperties', 'document'),
      getScriptProperties: () => properties('getScriptProperties', 'script'),
      getUserProperties: () => properties('getUserProperties', 'user'),
    },
    execution,
  );
}
