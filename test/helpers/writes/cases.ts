import type { WebHouse } from '../web-house.ts';

export const openAs = async (house: WebHouse, body: object = {}, who?: string) => {
  const said = await house.ask('POST', '/api/v1/programmes/response/cases', {
    ...(who && { who }),
    body: { words: '路灯不亮', place: { lng: 1, lat: 1 }, ...body },
  });
  return said.body as { id: string; link: string };
};
export const act = (house: WebHouse, who: string, id: string, action: string, data: object = {}) =>
  house.ask('POST', `/api/v1/cases/${id}/actions/${action}`, { who, body: { data } });
export const accepted = async (house: WebHouse) => {
  const { id } = await openAs(house, { caller: { name: '王某某', phone: '10000001234' } });
  await act(house, 'ann', id, 'accept', { kind: 'help', category: 'response.any', area: 'G' });
  return id;
};
export const completed = async (house: WebHouse) => {
  const id = await accepted(house);
  await act(house, 'ann', id, 'dispatch', { lead: 'water' });
  await act(house, 'wang', id, 'sign');
  await act(house, 'wang', id, 'resolve', { done: '换了灯头', reply: '已经修好', how: 'phone' });
  await act(house, 'chen', id, 'pass');
  return id;
};
