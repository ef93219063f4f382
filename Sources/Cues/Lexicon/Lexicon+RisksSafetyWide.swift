extension Lexicon {
    /// More of harm that was done or is near.
    ///
    /// Wider frames: fewer readers agree with what they find.
    static let risksOfSafetyWide = """
        food := food meal soup salad bread cake milk yoghurt yogurt sandwich burger pizza curry \
            rice cereal chocolate tin can bottle jar packet bag box drink juice water coffee sauce \
            formula puree porridge pie stew biscuit
        foreign := screw nail glass metal plastic wire blade staple needle stone bone bolt insect \
            maggot maggots cockroach hair mould mold pin shard splinter tooth rubber wood worm rat \
            mouse battery chemical bleach
        harmed := burned burnt scalded cut hurt bruised swollen bleeding bled broken fractured \
            crushed trapped caught pinched sprained numb raw blistered peeling stinging itching \
            itchy red streaming sore burning tight tingling twisted grazed split torn scratched \
            stung bitten pierced throbbing aching dislocated
        F4 =
        think/thinking/thought ~ about/of ~ ending it/things/everything/myself | ending it $ |
        boiling/scalding/hot/burning water/oil/tea/coffee/soup/liquid/fat/steam ~~ down/on/over/\
        went/onto/spilled/splashed/sprayed/shot/all |
        water/steam/oil/tea/coffee ~~ scalded/burned/burnt |
        spilled/spilt/poured/splashed/threw ~~ on/over/down ~ <my>/me/him/her/his/hers/the/<kin>/\
        <body> |
        shut/closed/slammed/trapped/caught/jammed/came/fell/dropped/landed/collapsed/crashed/\
        tipped/toppled on/down/onto ~~ <body>/<kin>/me/him/her/head/fingers/toes/child/someone/\
        somebody/us |
        fell/falls/falling/dropped/came/crashed/collapsed/swung/flew/shot/landed/tipped/toppled ~~ \
        pushchair/pram/cot/head/child/baby/pavement/inches/feet/metres/playground/below |
        landed ~~ from | inches from | missed ~ me/him/her/us/my/the ~ by | by inches |
        a foot from | within inches |
        <body> ~ is/are/was/were/been/got/went/have/has/all ~~ <harmed> |
        <harmed> ~ my/his/her/their ~ <body> | my/his/her ~ <body> ~ <harmed> |
        marks on ~ my/his/her | left ~~ marks/bruises/a mark/scar | scar | scars | scarred |
        hand/hands ~ marks |
        grabbed/pushed/shoved/hit/punched/kicked/slapped/spat/threw/manhandled/dragged/restrained/\
        pinned me/him/her/us/my | grabbed by | by the ~ arm/throat/neck/hair | manhandled |
        shouted ~ in ~ face | in my face | in her face | came at me | lunged |
        threw ~~ at me/him/her/my | aggressive | got aggressive | became aggressive |
        verbally ~ abused/abusive | racial ~ abuse/slur | racist ~ abuse | racially |
        found/find/finding ~~ <foreign> ~ in/inside ~~ <food> | <foreign> in ~~ <food> |
        <foreign> inside | there was/is ~~ <foreign> in ~ my/the/our/his/her/their |
        bit ~ into/on/down ~ <foreign>/something | broke/chipped/cracked ~ a/my/his/her tooth |
        sick ~~ after ~ eating/drinking/the/your/taking |
        ill ~~ after ~ eating/drinking/the/your/taking | got ill | got sick ~ after/from |
        made me/us/him/her ~ ill/sick | violently ill/sick | threw up | vomited | diarrhoea |
        diarrhea | on a drip | on drip | hives | came out in | broke out in | rash | swelled |
        puffed up | lips ~ swelled/swollen/tingling/went/blue | turned blue | went blue |
        stopped breathing | not breathing | couldnt breathe | gasping | wheezing |
        coughing ~~ blood/fumes/smoke/all | eyes ~~ streaming/burning/stinging/watering/red |
        chest ~~ tight/tightness/pain/hurts/pains | dizzy | lightheaded | nearly fainted |
        headaches ~~ since/from/boiler/smell/fumes | nausea | fever ~ after | infection | infected |
        a and e | in a and e | ended up ~ in ~ a | minor injuries | x ray | x rayed |
        broke ~~ wrist/arm/leg/ankle/hip/rib/ribs/collarbone/nose/tooth/toe/finger/foot |
        knocked ~ out | knocked ~ off ~~ bike/feet/ladder | off ~~ bike |
        thrown ~ off/from/across/forward | flung | came off ~ my ~ bike/scooter |
        ended up ~ at/on ~ the ~ bottom/floor/ground/hospital | at the bottom of the stairs |
        down the ~ stairs/steps/escalator/hole/shaft |
        off the ~ ladder/balcony/roof/platform/swing/chair |
        rail/railing/banister/step/steps/floorboard/stair/stairs/ladder/chair/bed/bunk/swing/slide/\
        cot/highchair/balcony/shelf/seat ~ gave ~ way/out |
        rail/railing/banister/handrail/balcony ~~ loose/broken/came/missing/wobbly/off/rotten |
        rotten ~ step/steps/stairs/floor/balcony/boards |
        cot ~~ dropped/collapsed/broke/fell/side/snapped |
        high chair ~~ collapsed/tipped/broke/strap |
        car seat ~~ broke/loose/came/detached/failed/recall |
        pushchair/pram/buggy/stroller ~~ collapsed/folded/wheel/brake/rolled/broke/fell |
        with ~ him/her/me/the baby/my ~~ in it | handle ~~ came off/broke/snapped |
        lid ~~ blew/flew/came/exploded/shot | pressure cooker |
        glass ~~ door/table/shower/shelf/panel ~~ shattered/exploded/fell/smashed |
        tile/tiles/slate/slates/brick/bricks/branch/tree/plaster/ceiling/light/sign/wall/chimney/\
        gutter ~~ came/fell/falling/fallen/collapsed/hanging/down | scaffolding |
        about to ~ fall/collapse/come down | come down on | will come down |
        going to ~ fall/collapse/kill/hurt/electrocute/burn/explode |
        get ~~ electrocuted/hurt/killed/injured/burned/run over |
        kill someone/somebody/us/me/him/her | killed ~~ <i>/someone/us/me/him/her/my |
        going to ~ get/be ~ hurt/killed/injured | someone ~~ get hurt | someone is going to |
        before someone | before somebody | before a child | waiting to happen |
        do i have to ~ wait ~~ hurt/killed/dies/injured | hissing | hisses | funny ~ smell |
        strange/odd/weird/chemical/acrid/horrible/strong/rotten/bad/fishy smell ~~ from/of/coming/\
        boiler/cylinder/gas/plug/socket/heater/charger/battery/wires/oven/cooker |
        smell ~~ coming from | smells ~~ burnt/burning/gas/egg/eggs/plastic/fishy/funny |
        rotten eggs |
        plug/socket/cable/cord/charger/adapter/wire/fuse/switch/outlet/lead ~~ black/brown/hot/\
        melted/burnt/burned/warm/scorched/smoking/sparking/sparked/bare/exposed/frayed/buzzing/\
        crackling | turned black | gone black | went black | frayed | crackling |
        buzzing ~ from ~ socket/fuse/box/plug | gets ~~ hot ~~ touch/hold/burn/phone/charger/plug |
        too hot | boiling hot | burnt/burns/burned ~~ me/him/her/us/my | burn ~ mark/marks |
        trips ~ the ~ electrics/fuse ~ and |
        water ~~ electrics/electric/socket/sockets/fuse/lights/light/plug/wires |
        leak ~~ electrics/socket/fuse/lights | lights ~ fizzing | fizzing | popped and | went pop |
        flash and | a flash | blue flash | black smoke | white smoke |
        smoke ~~ in/out/from/back/under/of | filled with ~ smoke/fumes/gas/steam |
        co ~ alarm ~~ going/goes/went/off/beeping/sounded | alarm ~ went off ~ co |
        steering ~~ locked/failed/heavy/went/pulls/stiff/gave/loose | brake ~~ failed/gone/warning |
        no ~ brakes | couldnt ~ stop ~~ car/van/bike/junction/lights | accelerator ~~ stuck/jammed |
        throttle ~ stuck |
        engine ~~ cut/cuts/stalled/died/fire/smoke/blew ~~ motorway/overtaking/road/lane/junction/\
        speed | on the ~ motorway/dual/highway/m # ~~ at # |
        at # ~~ on ~ motorway/dual/highway/carriageway/autobahn/interstate/freeway |
        dual carriageway | middle lane | fast lane | hard shoulder |
        wheel ~~ came off/fell off/wobbling/loose/flew/buckled | wheel nuts |
        tyre/tire ~~ burst/blew/exploded/bald/split/shredded | bald ~ tyres/tyre/tires |
        seatbelt/belt/belts/airbag ~~ jammed/broken/missing/failed/not/didnt/wouldnt/frayed |
        nearly ~~ hit/crashed/killed/died/went/drove/ran/drowned/fell/lost |
        almost ~~ hit/crashed/killed/died/drove/ran/drowned/fell | so close to | ran ~ red light |
        asleep ~ at the wheel | fell asleep ~ driving/wheel | texting | on his/her phone |
        driving ~~ like | drove ~ off ~ with ~~ door/me/him/her/leg/arm/still |
        doors ~ closed ~ on | dragged | platform ~ gap |
        left ~~ alone/unattended/outside ~~ dark/night/street/road/airport/station/platform ~ \
        child/daughter/son/year |
        keeps/kept ~~ coming/turning/showing/calling/ringing/following/messaging/knocking/standing/\
        waiting/watching ~~ my/our/at/to/outside/window/house/door/flat/work |
        at my ~ window/door ~ at/in ~ night | outside my ~~ window/house/door/flat/building/work |
        gave ~ him/her/them/out/my ~~ address/number/details | my new address |
        found out where ~ live | knows my ~ address/name/car/routine |
        watching ~ me/us/my/the house | followed |
        being ~ watched/followed/harassed/stalked/threatened/bullied/abused/targeted |
        afraid ~ of ~ him/her/them/my/what/for/to | scared ~ of ~ him/her/them/my/what/for/to |
        frightened ~ of ~ him/her/them/my/to |
        terrified ~ of ~ him/her/them/my/to ~ he/she/go/leave/open |
        he ~ will/ll/would/said ~~ kill/hurt/come/find/burn/get/smash ~~ me/us/her/back |
        hell ~ kill/find/hurt | said ~~ he/hed/would ~~ kill/hurt/come/find/smash/burn/do/break |
        going to ~ kill/hurt/smash/stab ~ me/us/her/him | break ~ my/his/her ~ legs/neck/face |
        knife | gun | weapon | bat ~ at | stabbed | shot at | fight ~ broke | fighting ~ outside |
        drug ~ dealer/dealers/dealing | needles | syringe | syringes | prowler | peeping |
        hidden ~ camera | camera ~~ in ~ bathroom/bedroom/room/shower |
        someone ~~ entered/came/got/been/walked ~ into/in ~ my/our/the ~ room/flat/house/apartment |
        walked ~~ in ~ on me/us | came into ~ my/our ~ room/bedroom/flat |
        lock ~~ broken/broke/doesnt/wont/no/missing | no lock on |
        front door ~~ wont/doesnt/broken/lock | anyone can ~ walk/get ~ in | sexually |
        exposed himself | groped | inappropriate ~ touching/touched | drink ~ spiked |
        way out ~ of/any/anymore/but/for | see no ~ way/point/future/hope/reason/light |
        cant see ~ a ~ way/point/future/hope/reason | dont see ~ a ~ way/point/future/hope/reason |
        no ~ way out | stopping it all | stop it all | end this ~ life | end everything |
        finish it all | finished ~ with ~ life/everything/all of it | had enough of ~ life/living |
        tired of ~ life/living/being alive/existing | dont want to be ~ here/alive/around |
        dont want to live/exist/wake | not worth ~ living |
        life ~ isnt/not/no/has ~~ worth/point/meaning |
        what is ~ the ~ point ~ of/in ~ living/life/me/being/anything/going/carrying |
        wish ~ i ~ was/were/could ~~ dead/gone/disappear/asleep/born |
        disappear ~ forever/for good | rather be ~ dead | be dead |
        drive ~ into/off ~ a/the ~ wall/bridge/cliff/tree | walk into the ~ sea/river/traffic |
        in front of ~ a ~ train/bus/car | under a ~ train/bus | jump | jumping ~ off/from |
        hang myself | drown myself | pills ~ in | all my ~ tablets/pills/medication |
        took ~~ too many/all/whole ~ tablets/pills/my/packet |
        taken ~~ too many/all/whole ~ tablets/pills/my/packet | without me | miss me |
        carry on ~ like this | go on ~ like this | cant ~~ live ~ like |
        harm ~ myself/himself/herself/themselves/to myself | crisis ~ line/team |
        thoughts ~ of ~ ending/harming/suicide/killing
        F3? =
        <body> ~ <harmed> | hurt/injured/burned/burnt/bleeding/swollen | smoke | smell | dangerous |
        danger | fell | threatened/threatening | attack/attacked | ambulance |
        hospital ~ because/after/from
        F0 =
        is it safe to put/wash/cook/heat/freeze/mix/store | as i hit send | hit send |
        partner/husband/wife/son/brother ~ in the fire | page ~ faint |
        jump ~ to/on/in/the/queue/start/leads/into | jumping ~ to/ship/the |
        without me ~ knowing/asking/being/having/realising/noticing/it | without me $ | miss me |
        knife ~ set/block/sharp/sharpener/steel/holder/draws | infection ~ control |
        infected ~ with ~ virus/malware | virus/malware | carry on ~ like this ~ with |
        driving ~ like a ~ dream |
        so close to ~ <my>/the ~ house/station/beach/deadline/finishing/done/perfect |
        too hot ~ to ~ cook/go/handle |
        smell ~ of/like ~ dog/smoke/cigarettes/cigarette/perfume/damp/paint/new/fresh/lavender/\
        roses/feet/cheese/wet/drains/cat/food |
        smells ~ lovely/great/amazing/nice/gorgeous/like/of | lovely smell | smell test |
        the brake ~ lever/cable/pads ~ compatible/size/fit | brake pads ~ for |
        flash ~ sale/drive/player/card/light/photo/back | a flash ~ sale |
        lock ~ screen/in/box/down | way out ~ of/for ~ the/car/station/park |
        a way out of the ~ car/contract/building/park/menu/loop | a scar | in my face ~ ads |
        on his phone app | texting ~ service/me ~ code | text | texting me |
        followed ~ the/your/all/instructions/steps/up/by/guide/link | following ~ the/your |
        keeps/kept ~~ coming/showing/turning ~ up/back/on/off ~ error/message/page |
        scared ~ of ~~ flying/heights/spiders/needles/dogs/phones/computers/missing/losing/price |
        afraid ~ i | afraid ~ to ~ say/ask/report | no way out ~ of ~ menu/loop |
        inches from ~ wall | by inches | glass ~~ table/door ~ delivered/arrived |
        arrived/delivered/came ~~ smashed/shattered/broken/cracked |
        screen ~ shattered/cracked/smashed/scratched |
        shattered ~ screen/in transit/dreams/on arrival |
        plate/plates/cup/mug/mugs/glasses/vase/bowl/mirror/lamp ~~ shattered/smashed/broken/\
        cracked/chipped | fever ~ pitch | stop it all ~ from | hair in ~ brush | on the fast lane |
        gun ~ metal | top gun | nail gun | drug store | black ~ smoke ~ colour |
        turned/went/gone/goes black ~ screen |
        screen/tv/display/monitor ~~ went/goes/gone/turned ~ black | turned black | went black |
        gone black | all red | light/lights ~ is/are/goes/went/turned ~ red/green/amber/orange |
        red | on the bottom | wood ~ in ~ box | plastic ~ in/on ~ box/bag | stone ~ in ~ ring/box |
        wire ~ in ~ box | battery in ~ box | glass ~ in ~ box/door | water ~~ bottle ~ bag |
        hot ~ plate | dragged ~ on/out/heels/feet/into | with me in it | in a flash | dizzy ~ with |
        infection
        """
}
