extension Lexicon {
    /// First names of many countries that are hardly ever anything else, known in lower case too.
    static let firstNames = """
        aaron abdul abdullah abigail adam adeel adrian agnes agnieszka ahmed aidan aileen aisha
        aisling ajay alan alana alasdair albert alejandro alejandra aleksandra alessandro alex
        alexander alexandra alexandre alfie ali alice alicia alina alison alistair allan allison
        alyssa amanda amara amelia amina amir amit amy ana anand anastasia andre andrea andreas
        andrei andrew andrzej andy aneta angela angelica angus anika anil anita anjali anke ann anna
        annabel anne annette annie anthony antoine antonia antonio anton anya aoife archana arjun
        arthur arun asha ashley ashok astrid audrey ava ayesha babak barbara barry bart beata
        beatrice beatriz becky belinda ben benedict benjamin benoit bernadette bernard bernie beth
        bethany betty beverley bhavna bianca bilal björn bogdan brandon breda brenda brendan brian
        bridget bronagh bronwyn bruno bryan bryony caitlin callum cameron camilla carina carl carla
        carlos carmel carmen carol carole caroline carolyn cassandra catherine cathy cecilia celine
        chantal charlene charles charlie charlotte chiara chidi chinedu chiamaka chloe christina
        christine christoph christopher chris ciara ciaran cillian claire clara clare claudia clive
        colin colleen colm connor conor constance courtney craig cristina curtis cynthia damian
        damien dan dana daniel daniela danielle danny daphne darragh darren dave david davina dawid
        deborah debbie declan deepa deepak deepika deirdre denis denise dennis derek dermot desmond
        diana diane diego dieter dimitri dipak dolores dominic dominik donal donald donna doreen
        doris dorothy doug douglas duncan dylan eamon ebony eddie edward edwin eileen eilish elaine
        eleanor elena eli elif elijah elisa elise elizabeth ella ellen elliot ellie elsa emeka emer
        emil emilia emily emma eoin eric erica erik erika erin ernest esther ethan eugene eva evan
        evelyn ewa ewan fadi faisal farah farid fatima fatma federico felicity felix fergus fernanda
        fernando finn fintan fiona folake frances francesca francis francisco françois frankie fred
        freddie frederick freya gabriel gabriela gareth garry gary gavin gemma geoff geoffrey george
        georgina gerald geraldine gerard gianni gillian gina giovanni giulia gloria gordon grainne
        graham greg gregory greta grzegorz gráinne guillermo gurpreet gustavo hadiya hamish hamza
        hana hannah hans harish harold harpreet harriet harry haruto hassan hayley hector heidi
        helen helena helga henrik henry hilary hiroshi howard hugo hussein ian ibrahim ifeoma
        ignacio igor ilse imani imogen imran indira ines ingrid irena irene irina isaac isabel
        isabella isla ismail ivan ivana jackie jacob jacqueline jake jakub james jamie jan jana jane
        janet janice janine jared jarek jasmin jasmine jason javier jayne jeanette jeff jeffrey
        jelena jenna jennifer jenny jeremy jermaine jerome jerry jesse jess jessica jill jim jimmy
        jiri joan joanna joanne joe joel johanna john johnny jon jonas jonathan jordan jorge jose
        joseph josephine josh joshua joyce juan judith judy julia julian julie juliette julius
        justin justyna kaitlyn kamal kamil karan kareem karen karim karina karl karolina kasia kate
        katarzyna katherine kathleen kathryn kathy katie katja katrin kavita kavya kay kayleigh
        keisha keith kelechi kelly kelvin ken kenneth kenny kenji kerry kev kevin khalid kieran kim
        kimberly kiran kirsten kirsty klaus krishna kristen kristina krystyna krzysztof kumar kunal
        kwame kyle lakshmi lara lars laszlo latisha laura lauren laurence lauri leah leanne leila
        lena leo leon leonard leslie liam liliana linda lindsay lisa liz lizzie lorenzo lorna
        lorraine lottie louis louise luca lucas lucia lucy luis luisa lukas lukasz luke lydia lynn
        lynne lynette mabel maciej maeve magda magdalena mahesh mairead malcolm malik mandy manish
        manoj manuel marc marcel marcela marcin marco marcos marcus margaret margarita margot maria
        mariam marian marianne marie marina mario marion marisol marissa marjorie marlene marta
        martha martin martina martyn marvin mary maryam mateusz mathew mathias mathilde matt matteo
        matthew maud maureen maurice maximilian maya meera megan mehdi mehmet melanie melissa mia
        michaela michael michal micheal michelle mick miguel mihai mike mikkel mila milan milica
        millie mina minh miriam mirjam mohamed mohammad mohammed mohan moira molly mona monica
        monika moses muhammad mukesh muriel mustafa myra nadia nadine naledi nancy naomi nasir
        natalia natalie natasha nathan neha neil nia niall niamh nick nicola nicolas nicole nigel
        nikhil niklas nikita nikolai nikos nina nisha nitin noah noel noelle nora noreen norma nuala
        nuno olaf ole olena olga oliver olivia omar oonagh orla oscar osman owen pablo paddy padraig
        paige pam pamela paola patel patricia patrick patsy paul paula pauline pavel pawel paweł
        pedro peggy penelope pete peter petra phil philip philippa phillip phoebe phyllis pierre
        piotr pooja prakash pranav prashant pravin preeti priti priya priyanka rachael rachel rafael
        raghav rahul raj rajan rajesh raju rakesh ralph ramesh ramon ramona randy rania raquel
        rashid raul ravi raymond rebecca reena reggie regina reza rhiannon rhona rhys ricardo
        riccardo richard rick rita ritu robert roberta roberto robyn rodrigo roger rohan rohit
        roisin roland roman ronan ronald rosa rosalind rosanna rosemary rosie rowena roy rupert
        russell ruth ryan sabine sabrina sachin sadia sadie saeed salma sam samantha samir samuel
        sandeep sandra sanjay santiago santosh sara sarah sasha saskia satish saul sean sebastian
        selina serena sergei sergio seun shabana shane shannon shanice sharon shaun shauna shea
        sheila shelley shirley shreya shruti sian silvia simon simone sinead siobhan siobhán sofia
        sofie sonia sonya sophia sophie spencer stacey stan stanley stefan stefania stella stephanie
        stephen steve steven stewart stuart sujata sumit sunil sunita suresh susan susanna susanne
        susie suzanne sven svetlana swati sylvia sylwia tamara tamsin tania tanya tara tariq tasha
        tatiana ted teodora terence teresa terry tessa thandi theresa thomas tiago tiffany tim
        timothy tina tobias toby tom tomasz tommy tony tracey tracy trevor trish trudy tunde tyler
        tyrone ulrich ursula uwe valentina valerie vanessa vera veronica vicky victor vijay vikram
        vikas vinay vincent vinod vishal vivek vivian vivienne vladimir walter wanda warren wayne
        wei wendy werner wesley wiesława wilfred william wojciech xavier yan yana yasmin yasmine
        yolanda yusuf yvette yvonne zach zachary zainab zara zeynep zoe zofia zoltan zsofia zuzanna
        """
}
