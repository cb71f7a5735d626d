import { billingOf, resultsOf, useSimulator } from '../use-simulator';

const ENRICH = '/v3/contacts/enrich';

/** Ido Marsh: Lusha itself knows a phone but no e-mail. */
const IDO = 'v1.Qm9ndXNDb250YWN0SWQwMDAyAAAA';

describe('Data Waterfall', () => {
  it('off: an answer has no waterfall fields', async () => {
    const { post } = useSimulator();
    const { body } = await post(ENRICH, { ids: [IDO] });
    expect(Object.keys(body)).toEqual(['requestId', 'results', 'billing']);
  });

  it('foreign: a provider fills the gap at its own price, and only once', async () => {
    const { post, simulator } = useSimulator({ waterfall: 'foreign' });
    const answer = await post(ENRICH, { ids: [IDO] });
    expect(answer.body['status']).toBe('completed');
    expect(resultsOf(answer)[0]?.['emails']).toEqual([
      {
        email: 'ido-marsh-example@provider.example',
        type: 'work',
        confidence: null,
        updateDate: '2026-04-23',
        dataSource: 'provider-x',
        credits: 2,
      },
    ]);
    expect(billingOf(answer)).toEqual([7, 1]);
    expect(billingOf(await post(ENRICH, { ids: [IDO] }))).toEqual([0, 1]);
    expect(simulator.books.paidTwice()).toEqual([]);
  });

  it('foreign: a call can opt out, the combined call cannot', async () => {
    const { post } = useSimulator({ waterfall: 'foreign' });
    const opted = await post(ENRICH, { ids: [IDO], reveal: ['emails'], waterfallEnabled: false });
    expect([opted.body['status'], billingOf(opted)]).toEqual([undefined, [0, 1]]);
    const combined = await post('/v3/contacts/search-and-enrich', {
      contacts: [{ id: IDO }],
      reveal: ['emails'],
    });
    expect([combined.body['status'], billingOf(combined)]).toEqual(['completed', [3, 1]]);
  });

  it('out of credits: is a 200 without data', async () => {
    const { post } = useSimulator({ waterfall: 'out-of-credits' });
    const answer = await post(ENRICH, { ids: ['v1.Qm9ndXNDb250YWN0SWQwMDAxAAAA'] });
    expect(answer).toMatchObject({ status: 200, body: { status: 'OUT_OF_CREDITS' } });
    expect(resultsOf(answer)[0]).toMatchObject({
      emails: [],
      phones: [],
      missingDataPoints: [
        { type: 'email', status: 'BILLING_FAILED' },
        { type: 'phone', status: 'BILLING_FAILED' },
      ],
    });
    expect(billingOf(answer)).toEqual([0, 1]);
  });

  it('partial: a job delivers the rest and is charged once, on delivery', async () => {
    const { post, get, clock, simulator } = useSimulator({ waterfall: 'partial' });
    const answer = await post(ENRICH, { ids: [IDO] });
    const job = answer.body['job'] as { id: string };
    expect(answer.body['status']).toBe('partial');
    expect(job).toMatchObject({ status: 'processing', expiresAt: '2026-11-22T12:10:10.000Z', retryAfter: 5 });
    expect(billingOf(answer)).toEqual([5, 1]);

    const address = `/v3/contacts/jobs/${job.id}`;
    expect((await get(address)).body).toEqual({
      jobId: job.id,
      status: 'processing',
      retryAfter: 5,
      covers: ['emails'],
    });
    await clock.sleep(5_000);
    const complete = (await get(address)).body;
    expect(complete).toMatchObject({
      jobId: job.id,
      status: 'complete',
      contacts: [{ id: IDO }],
      creditsCharged: 2,
    });
    expect((await get(address)).body).toMatchObject({ status: 'complete', creditsCharged: 0 });
    expect(simulator.books.balance.used).toBe(7);
    await clock.sleep(600_000);
    expect((await get(address)).body).toEqual({ jobId: job.id, status: 'expired' });
  });

  it('partial: somebody complete needs no job', async () => {
    const { post } = useSimulator({ waterfall: 'partial' });
    const { body } = await post(ENRICH, { ids: ['v1.Qm9ndXNDb250YWN0SWQwMDAxAAAA'] });
    expect([body['status'], body['job']]).toEqual(['completed', undefined]);
  });

  it('jobs: an unknown one is not found', async () => {
    const { get } = useSimulator();
    const answer = await get('/v3/contacts/jobs/nothing');
    expect([answer.status, answer.body]).toEqual([404, { statusCode: 404, message: 'Resource not found' }]);
  });
});
