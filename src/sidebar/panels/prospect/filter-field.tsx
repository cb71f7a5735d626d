import { TokenField, type FilterFieldProps } from './token-field';
import { TypedRangesField } from './typed-ranges-field';
import { ValueField } from './value-field';
import { ZipField } from './zip-field';

/** One filter, as its table says that it is entered. */
export function FilterField(props: FilterFieldProps) {
  const { control, catalogue } = props.filter;
  switch (control) {
    case 'texts':
    case 'catalogue':
    case 'look-ahead':
    case 'choices':
      return <TokenField {...props} />;
    case 'ranges':
      return catalogue === undefined ? <TypedRangesField {...props} /> : <TokenField {...props} />;
    case 'zip-codes':
    case 'zip-areas':
      return <ZipField {...props} />;
    default:
      return <ValueField {...props} />;
  }
}
