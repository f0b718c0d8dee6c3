import { TreeSelect } from 'antd';
import type { FieldProps } from '../../shared/form/registry.tsx';
import { textOf } from '../../shared/form/schema.ts';
import { useWords } from '../../shared/language.tsx';
import { formWords } from '../../shared/words/form.ts';
import { useChoices } from '../api/queries.ts';
import { useScope } from './scope.ts';
import { type Branch, treeOf } from './tree.ts';
import { shared } from './unit.tsx';

const search = { treeNodeFilterProp: 'title' };

const Tree = ({ tree, ...props }: FieldProps & { tree: Branch[] }) => {
  const w = useWords();
  return (
    <TreeSelect
      {...shared(props)}
      value={textOf(props.value) || null}
      treeData={tree}
      showSearch={search}
      placeholder={w(formWords.choose)}
      treeDefaultExpandedKeys={tree.length === 1 ? tree.map(({ value }) => value) : []}
      listHeight={320}
      popupMatchSelectWidth={false}
      onChange={(value: string | null) => props.change(value ?? undefined)}
    />
  );
};

/** The areas of the zone as their tree. */
export const AreaPicker = (props: FieldProps) => {
  const w = useWords();
  return <Tree {...props} tree={treeOf(useChoices().areas, w)} />;
};

/** The categories of the programme as their tree. */
export const CategoryPicker = (props: FieldProps) => {
  const w = useWords();
  const { programme } = useScope();
  const { categories } = useChoices();
  return <Tree {...props} tree={treeOf(programme ? categories.filter((category) => category.programme === programme) : categories, w)} />;
};
